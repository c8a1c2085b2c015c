import type { ViewQuote } from "../../shared.ts";
import { Avatar } from "../parts/Avatar.tsx";
import { navigate } from "../router.tsx";
import { Media } from "./Media.tsx";
import { TweetText } from "./TweetText.tsx";
import { UserName } from "./UserName.tsx";

/** A quoted post: no article, no link inside, only a role. */
export function Quote({ post }: { post: ViewQuote }) {
  const open = () => navigate(`/${post.author.handle}/status/${post.id}`);
  return (
    <div>
      <div
        tabIndex={0}
        role="link"
        className="quote"
        onClick={(event) => {
          event.stopPropagation();
          open();
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter") open();
        }}
      >
        <div>
          <div className="quote-head">
            <div data-testid="Tweet-User-Avatar">
              <Avatar user={post.author} size={24} link={false} />
            </div>
            <UserName post={post} plain />
          </div>
          <TweetText text={post.text} language={post.language} links={false} />
          <Media media={post.media} />
          {post.nested && (
            <div data-testid="nestedQuotePreview" className="nested">
              <span className="dim">@{post.nested.author.handle}</span>{" "}
              <span>{post.nested.text}</span>
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
