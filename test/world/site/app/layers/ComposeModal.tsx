import { useCallback, useEffect, useRef, useState } from "react";
import { api } from "../api.ts";
import { Composer } from "../composer/Composer.tsx";
import { Button } from "../parts/Button.tsx";
import { Icon } from "../parts/icons.tsx";
import { composing, draftKeyOf, forget } from "../composing.ts";
import { closeModal, openOver, useRoute } from "../router.tsx";
import { keepPosts, store, usePost } from "../store.ts";
import { ParentCopy } from "../tweet/ParentCopy.tsx";
import { ConfirmSheet } from "./ConfirmSheet.tsx";
import { FocusTrap } from "./FocusTrap.tsx";

/** X's post window over the page; its address tells nothing of what is answered. */
export function ComposeModal() {
  const route = useRoute();
  const { replyTo, text: given } = route;
  const draftKey = draftKeyOf(route);
  const parent = usePost(replyTo ?? "");
  const [asking, setAsking] = useState(false);
  const text = useRef("");
  const keepText = useCallback(
    (now: string) => {
      text.current = now;
      composing.text.set(draftKey, now);
    },
    [draftKey],
  );
  const leave = () => {
    forget(draftKey);
    closeModal();
  };

  useEffect(() => {
    if (replyTo !== undefined && !store.posts.has(replyTo))
      void api.post(replyTo).then((found) => keepPosts([found.focal]), closeModal);
  }, [replyTo]);

  const close = () => (text.current.trim() === "" ? leave() : setAsking(true));

  if (replyTo !== undefined && !parent) return null;
  return (
    <div className="modal-layer">
      <div className="modal-shade" onClick={close} />
      <FocusTrap>
        <div
          aria-labelledby="modal-header"
          aria-modal="true"
          role="dialog"
          className="modal"
          onKeyDown={(event) => {
            if (event.key === "Escape") close();
          }}
        >
          <div className="modal-head">
            <Button label="Close" testid="app-bar-close" className="round" onClick={close}>
              <Icon name="close" />
            </Button>
            <h2 id="modal-header" role="heading" className="unseen">
              {parent ? "Reply" : "Compose new post"}
            </h2>
            <Button
              testid="unsentButton"
              className="text-button"
              onClick={() => openOver("/compose/post/unsent/drafts")}
            >
              <span>
                <span>Drafts</span>
              </span>
            </Button>
          </div>
          <div className="modal-body">
            {parent && <ParentCopy id={parent.id} />}
            <Composer
              place="modal"
              parent={parent}
              text={composing.text.get(draftKey) ?? given ?? store.drafts.get(draftKey) ?? ""}
              media={composing.media.get(draftKey) ?? []}
              onMedia={(media) => composing.media.set(draftKey, media)}
              onText={keepText}
              onPosted={() => {
                store.drafts.delete(draftKey);
                leave();
              }}
            />
          </div>
          {asking && (
            <ConfirmSheet
              onSave={() => {
                store.drafts.set(draftKey, text.current);
                leave();
              }}
              onDiscard={leave}
            />
          )}
        </div>
      </FocusTrap>
    </div>
  );
}
