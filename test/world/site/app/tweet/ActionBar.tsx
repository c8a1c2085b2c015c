import type { ViewPost } from "../../shared.ts";
import { api } from "../api.ts";
import { Button } from "../parts/Button.tsx";
import { Icon } from "../parts/icons.tsx";
import type { IconName } from "../parts/icons.tsx";
import { Link, openComposer } from "../router.tsx";
import { counted, say } from "../say.ts";
import { changed, hash, store, useBump, useSession, useStore } from "../store.ts";
import { shortNumber } from "../time.ts";

function Inside({ icon, count }: { icon: IconName; count?: number }) {
  return (
    <div className="action">
      <div>
        <div />
        <Icon name={icon} />
      </div>
      {count !== undefined && (
        <div>
          <span data-testid="app-text-transition-container">
            <span key={count}>{count > 0 && <span>{shortNumber(count)}</span>}</span>
          </span>
        </div>
      )}
    </div>
  );
}

export function like(id: string): void {
  if (store.liked.has(id)) store.liked.delete(id);
  else {
    store.liked.add(id);
    void api.like(id);
  }
  changed();
}

/** The row of buttons under a post; its counts change all the time. */
export function ActionBar({ post, focal }: { post: ViewPost; focal: boolean }) {
  const bump = useBump(post.id);
  const liked = useStore(() => store.liked.has(post.id));
  const { bookmarks: shown, lang } = useSession();
  const seed = hash(post.id);
  const likes = post.likes + bump.likes;
  const reposts = (seed % Math.max(1, Math.ceil(post.likes / 4))) + bump.reposts;
  const views = post.likes * 31 + (seed % 900) + bump.views;
  const bookmarks = seed % 9;
  const label =
    lang === "en"
      ? `${post.replies} replies, ${reposts} reposts, ${likes} likes, ${bookmarks} bookmarks, ${views} views`
      : `${say("reply")}: ${post.replies}, ${say("repost")}: ${reposts}, ${say("like")}: ${likes}`;
  return (
    <div aria-label={label} role="group" className="actions">
      <div>
        <Button
          label={counted(post.replies, "Replies", "reply")}
          testid="reply"
          disabled={!post.canReply}
          onClick={() => openComposer(post.id)}
        >
          <Inside icon="reply" count={post.replies} />
        </Button>
      </div>
      <div>
        <Button
          label={counted(reposts, "reposts", "repost")}
          testid="retweet"
          popup={!post.promoted}
          disabled={post.promoted}
        >
          <Inside icon="repost" count={reposts} />
        </Button>
      </div>
      <div>
        <Button
          label={counted(likes, "Likes", "like")}
          testid={liked ? "unlike" : "like"}
          className={liked ? "liked" : ""}
          onClick={() => like(post.id)}
        >
          <Inside icon="heart" count={likes} />
        </Button>
      </div>
      {!focal && (
        <div>
          <Link
            to={`/${post.author.handle}/status/${post.id}/analytics`}
            aria-label={`${views} views. View post analytics`}
          >
            <div dir="ltr">
              <Inside icon="chart" count={views} />
            </div>
          </Link>
        </div>
      )}
      {!post.promoted && (focal || shown) && (
        <div>
          <Button label={say("bookmark")} testid="bookmark">
            {focal ? <Inside icon="bookmark" count={bookmarks} /> : <Inside icon="bookmark" />}
          </Button>
        </div>
      )}
      <div>
        <div>
          <Button label={say("share")} popup disabled={post.promoted}>
            <Inside icon="share" />
          </Button>
        </div>
      </div>
    </div>
  );
}
