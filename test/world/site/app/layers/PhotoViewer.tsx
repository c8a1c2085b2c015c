import { useEffect, useRef } from "react";
import { Conversation } from "../Conversation.tsx";
import { api } from "../api.ts";
import { Button } from "../parts/Button.tsx";
import { Icon } from "../parts/icons.tsx";
import { closeModal, openPhoto } from "../router.tsx";
import { keepPosts, store, usePost, useSession } from "../store.ts";
import { ActionBar } from "../tweet/ActionBar.tsx";

/** X's viewer: one picture of a post over the page, with the post's conversation beside it and a box of its own. */
export function PhotoViewer({ path }: { path: string }) {
  const [, handle = "", , id = "", kind = "photo", at = "1"] = path.split("/");
  const { layout } = useSession();
  const post = usePost(id);
  useEffect(() => {
    if (!store.posts.has(id))
      void api.post(id).then((found) => keepPosts([found.focal]), closeModal);
  }, [id]);
  const box = useRef<HTMLDivElement>(null);
  const there = post !== undefined;
  useEffect(() => {
    if (there) box.current?.focus();
  }, [there]);
  if (!post) return null;
  const n = Math.min(Math.max(Number(at), 1), Math.max(post.media.length, 1));
  const picture = (post.media[n - 1] ?? "").replace(/\.mp4$/, ".svg");
  const turn = (to: number) => openPhoto(`/${handle}/status/${id}/${kind}/${to}`);
  return (
    <div
      aria-labelledby="modal-header"
      aria-modal="true"
      role="dialog"
      className="viewer"
      ref={box}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === "Escape") closeModal();
      }}
    >
      <h2 id="modal-header" role="heading" className="unseen">
        Image
      </h2>
      <div className="viewer-main">
        <div data-testid="swipe-to-dismiss" className="viewer-picture" onClick={closeModal}>
          <div aria-label="Image">
            <div style={{ backgroundImage: `url("${picture}")` }} />
            <img alt="Image" draggable="true" src={picture} />
          </div>
        </div>
        <Button
          label="Close"
          testid="app-bar-close"
          className="round viewer-close"
          onClick={closeModal}
        >
          <Icon name="close" />
        </Button>
        {n > 1 && (
          <Button label="Previous slide" className="round viewer-back" onClick={() => turn(n - 1)}>
            <Icon name="back" />
          </Button>
        )}
        {n < post.media.length && (
          <Button label="Next slide" className="round viewer-next" onClick={() => turn(n + 1)}>
            <Icon name="back" />
          </Button>
        )}
        <div className="viewer-bar">
          <ActionBar post={post} focal={false} />
        </div>
      </div>
      {layout === "desktop" && (
        <div className="viewer-side">
          <Conversation id={id} place="photo" missing={null} />
        </div>
      )}
    </div>
  );
}
