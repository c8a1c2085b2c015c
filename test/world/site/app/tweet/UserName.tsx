import type { ReactNode } from "react";
import type { ViewPost } from "../../shared.ts";
import { Verified } from "../parts/icons.tsx";
import { Link } from "../router.tsx";
import { shortTime } from "../time.ts";
import { pieces } from "./TweetText.tsx";

interface Props {
  post: Omit<ViewPost, "quote">;
  /** Spans only, as in a quote and in the post window. */
  plain?: boolean;
  /** Without the time: a focal post and an advert. */
  noTime?: boolean;
  stacked?: boolean;
}

/** An affiliate's badge: a link without address, like a quote. */
function Badge({ picture }: { picture: string }) {
  return (
    <div tabIndex={0} role="link" className="badge">
      <div>
        <img alt="" draggable="false" src={picture} />
      </div>
    </div>
  );
}

export function UserName({ post, plain = false, noTime = false, stacked = false }: Props) {
  const { author } = post;
  const page = `/${author.handle}`;
  const link = (inside: ReactNode, tabIndex?: number) =>
    plain ? (
      <div>{inside}</div>
    ) : (
      <Link to={page} {...(tabIndex !== undefined && { tabIndex })}>
        {inside}
      </Link>
    );
  const time = <time dateTime={post.createdAt}>{shortTime(post.createdAt)}</time>;
  return (
    <div data-testid="User-Name" className={stacked ? "user-name stacked" : "user-name"}>
      <div>
        <div>
          {link(
            <div className="name-row">
              <div dir="ltr" className="name">
                <span>
                  <span>{pieces(author.name, false)}</span>
                </span>
              </div>
              <div dir="ltr">
                <span>
                  {author.verified && <Verified />}
                  {post.promoted && <Badge picture={author.picture} />}
                </span>
              </div>
            </div>,
          )}
        </div>
      </div>
      <div>
        <div className="handle-row">
          <div>
            {link(
              <div dir="ltr" className="handle">
                <span>@{author.handle}</span>
              </div>,
              -1,
            )}
          </div>
          {!noTime && (
            <>
              <div dir="ltr" aria-hidden="true" className="dot">
                <span>·</span>
              </div>
              <div>
                {plain ? (
                  <div dir="ltr">{time}</div>
                ) : (
                  <Link
                    to={`${page}/status/${post.id}`}
                    dir="ltr"
                    aria-label={shortTime(post.createdAt)}
                  >
                    {time}
                  </Link>
                )}
              </div>
            </>
          )}
        </div>
      </div>
    </div>
  );
}
