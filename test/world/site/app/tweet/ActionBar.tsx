import type { ViewPost } from "../../shared.ts";
import { api } from "../api.ts";
import { Button } from "../parts/Button.tsx";
import { Icon } from "../parts/icons.tsx";
import type { IconName } from "../parts/icons.tsx";
import { Link, openComposer } from "../router.tsx";
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
  const { bookmarks: shown } = useSession();
  const seed = hash(post.id);
  const likes = post.likes + bump.likes;
  const reposts = (seed % Math.max(1, Math.ceil(post.likes / 4))) + bump.reposts;
  const views = post.likes * 31 + (seed % 900) + bump.views;
  const bookmarks = seed % 9;
  const label = `${post.replies} replies, ${reposts} reposts, ${likes} likes, ${bookmarks} bookmarks, ${views} views`;
  return (
    <div aria-label={label} role="group" className="actions">
      <div>
        <Button
          label={`${post.replies} Replies. Reply`}
          testid="reply"
          disabled={!post.canReply}
          onClick={() => openComposer(post.id)}
        >
          <Inside icon="reply" count={post.replies} />
        </Button>
      </div>
      <div>
        <Button
          label={`${reposts} reposts. Repost`}
          testid="retweet"
          popup={!post.promoted}
          disabled={post.promoted}
        >
          <Inside icon="repost" count={reposts} />
        </Button>
      </div>
      <div>
        <Button
          label={`${likes} Likes. Like`}
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
          <Button label="Bookmark" testid="bookmark">
            {focal ? <Inside icon="bookmark" count={bookmarks} /> : <Inside icon="bookmark" />}
          </Button>
        </div>
      )}
      <div>
        <div>
          <Button label="Share post" popup disabled={post.promoted}>
            <Inside icon="share" />
          </Button>
        </div>
      </div>
    </div>
  );
}
