import { memo, useEffect } from "react";
import type { MouseEvent } from "react";
import type { ViewPost } from "../../shared.ts";
import { Avatar } from "../parts/Avatar.tsx";
import { Button } from "../parts/Button.tsx";
import { Icon } from "../parts/icons.tsx";
import { Link, navigate } from "../router.tsx";
import { store, usePost, useSession } from "../store.ts";
import { ActionBar } from "./ActionBar.tsx";
import { Card } from "./Card.tsx";
import { Extras } from "./Extras.tsx";
import { Media } from "./Media.tsx";
import { Quote } from "./Quote.tsx";
import { UserName } from "./UserName.tsx";
import { Words } from "./Words.tsx";

export function Caret() {
  return (
    <Button label="More" testid="caret" popup className="caret">
      <div>
        <div />
        <Icon name="more" />
      </div>
    </Button>
  );
}

/** X's own machine; absent on adverts and where there are only words. It has no testid. */
export function Grok({ post }: { post: ViewPost }) {
  const more = post.media.length > 0 || post.quote !== undefined || post.extras !== undefined;
  if (post.promoted || !more) return null;
  return (
    <Button label="Grok actions" className="caret">
      <div>
        <div />
        <Icon name="spark" />
      </div>
    </Button>
  );
}

/** Not for clicks on what is a control by itself, nor at the end of selecting text. */
export function opensPost(event: MouseEvent): boolean {
  const on = event.target as Element;
  return !on.closest("a, button, [role=link]") && getSelection()?.isCollapsed !== false;
}

/** Tells the counters which posts are on the screen. */
export function useMounted(id: string): void {
  useEffect(() => {
    store.mounted.set(id, (store.mounted.get(id) ?? 0) + 1);
    return () => {
      const left = (store.mounted.get(id) ?? 1) - 1;
      if (left > 0) store.mounted.set(id, left);
      else store.mounted.delete(id);
    };
  }, [id]);
}

function Body({ post }: { post: ViewPost }) {
  const address = `/${post.author.handle}/status/${post.id}`;
  return (
    <>
      {post.inReplyTo && (
        <div className="replying">
          Replying to <Link to={`/${post.inReplyTo.handle}`}>@{post.inReplyTo.handle}</Link>
        </div>
      )}
      <div>
        <Words post={post} fold />
      </div>
      <div>
        <Media media={post.media} post={address} />
        <Extras post={post} />
        {post.card && <Card card={post.card} />}
        {post.quote && <Quote post={post.quote} />}
      </div>
    </>
  );
}

function Article({ post }: { post: ViewPost }) {
  useMounted(post.id);
  const address = `/${post.author.handle}/status/${post.id}`;
  return (
    <article
      role="article"
      tabIndex={post.promoted ? -1 : 0}
      data-testid="tweet"
      className="tweet"
      onClick={(event) => {
        if (opensPost(event)) navigate(address);
      }}
    >
      <div>
        <div>
          <div>
            {post.extras?.pinned && !post.repostedBy && (
              <div className="social">
                <Icon name="pin" />
                <div data-testid="socialContext">Pinned</div>
              </div>
            )}
            {post.repostedBy && (
              <div className="social">
                <Icon name="repost" />
                <span data-testid="socialContext">
                  <Link to={`/${post.repostedBy.handle}`} dir="ltr">
                    <span>{post.repostedBy.name} reposted</span>
                  </Link>
                </span>
              </div>
            )}
          </div>
          <div className="tweet-row">
            <div className="tweet-left">
              <div data-testid="Tweet-User-Avatar">
                <Avatar user={post.author} />
              </div>
            </div>
            <div className="tweet-right">
              <div className="tweet-head">
                <UserName post={post} noTime={post.promoted} />
                <div className="tweet-corner">
                  {post.promoted && (
                    <div dir="ltr" className="dim">
                      <span>Ad</span>
                    </div>
                  )}
                  <Grok post={post} />
                  <Caret />
                </div>
              </div>
              <Body post={post} />
              <div>
                <ActionBar post={post} focal={false} />
              </div>
            </div>
          </div>
        </div>
      </div>
    </article>
  );
}

/** Some adverts lack the pixels. */
function Pixels({ id }: { id: string }) {
  const { pixels } = useSession();
  if (pixels === "none" || (pixels === "some" && id.endsWith("0"))) return null;
  return (
    <>
      {["top", "right", "bottom", "left"].map((side) => (
        <div key={side} data-testid={`${side}-impression-pixel`} className="pixel">
          <div data-testid="placementTracking">
            <div />
          </div>
        </div>
      ))}
    </>
  );
}

/** A post in a list. */
export const Tweet = memo(function Tweet({ id }: { id: string }) {
  const post = usePost(id);
  if (!post) return <div className="gone">This post was deleted by its author.</div>;
  return (
    <div>
      {post.promoted ? (
        <div data-testid="placementTracking">
          <Pixels id={id} />
          <Article post={post} />
        </div>
      ) : (
        <Article post={post} />
      )}
    </div>
  );
});
