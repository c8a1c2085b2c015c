import { Avatar } from "../parts/Avatar.tsx";
import { usePost } from "../store.ts";
import { Media } from "./Media.tsx";
import { TweetText } from "./TweetText.tsx";
import { UserName } from "./UserName.tsx";

/** The post that is being answered, as it stands in the post window: no links, no buttons. */
export function ParentCopy({ id }: { id: string }) {
  const post = usePost(id);
  if (!post) return null;
  return (
    <article role="article" tabIndex={-1} data-testid="tweet" className="tweet copy">
      <div>
        <div>
          <div className="tweet-row">
            <div className="tweet-left">
              <div data-testid="Tweet-User-Avatar">
                <Avatar user={post.author} link={false} />
              </div>
              <div className="thread-line" />
            </div>
            <div className="tweet-right">
              <UserName post={post} plain />
              <TweetText text={post.text} language={post.language} links={false} />
              <Media media={post.media} />
              <div className="replying">
                Replying to <span className="accent">@{post.author.handle}</span>
              </div>
            </div>
          </div>
        </div>
      </div>
    </article>
  );
}
