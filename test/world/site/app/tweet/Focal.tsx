import type { ViewPost } from "../../shared.ts";
import { Avatar } from "../parts/Avatar.tsx";
import { FollowButton } from "../parts/FollowButton.tsx";
import { Link } from "../router.tsx";
import { hash, useBump, usePost, useUser } from "../store.ts";
import { longTime, shortNumber } from "../time.ts";
import { ActionBar } from "./ActionBar.tsx";
import { ArticleView } from "./Article.tsx";
import { Card } from "./Card.tsx";
import { Extras } from "./Extras.tsx";
import { Media } from "./Media.tsx";
import { Quote } from "./Quote.tsx";
import { Caret, Grok, useMounted } from "./Tweet.tsx";
import { UserName } from "./UserName.tsx";
import { Words } from "./Words.tsx";

function TimeRow({ post }: { post: ViewPost }) {
  const bump = useBump(post.id);
  const address = `/${post.author.handle}/status/${post.id}`;
  const views = post.likes * 31 + (hash(post.id) % 900) + bump.views;
  return (
    <div className="time-row">
      <div dir="ltr">
        <Link to={address} aria-label={longTime(post.createdAt)}>
          <time dateTime={post.createdAt}>{longTime(post.createdAt)}</time>
        </Link>
      </div>
      <div dir="ltr" aria-hidden="true" className="dot">
        <span>·</span>
      </div>
      <Link to={`${address}/analytics`} dir="ltr">
        <div>
          <span data-testid="app-text-transition-container">
            <span key={views}>
              <span>{shortNumber(views)}</span>
            </span>
          </span>
        </div>{" "}
        <span>
          <span>Views</span>
        </span>
      </Link>
    </div>
  );
}

/** The post that a status page is about. */
export function Focal({ id }: { id: string }) {
  const post = usePost(id);
  return post ? <FocalArticle post={post} /> : null;
}

function FocalArticle({ post }: { post: ViewPost }) {
  useMounted(post.id);
  const author = useUser(post.author);
  const address = `/${author.handle}/status/${post.id}`;
  return (
    <article role="article" tabIndex={-1} data-testid="tweet" className="tweet focal">
      <div>
        <div>
          <div className="tweet-row">
            <div data-testid="Tweet-User-Avatar">
              <Avatar user={author} />
            </div>
            <div className="tweet-head">
              <UserName post={post} noTime stacked />
              <div className="tweet-corner">
                {!author.followedByViewer && <FollowButton user={author} small />}
                <Grok post={post} />
                <Caret />
              </div>
            </div>
          </div>
          {post.inReplyTo && (
            <div className="replying">
              Replying to <Link to={`/${post.inReplyTo.handle}`}>@{post.inReplyTo.handle}</Link>
            </div>
          )}
          <div>{post.extras?.article ? <ArticleView post={post} /> : <Words post={post} />}</div>
          <div>
            <Media media={post.media} post={address} />
            <Extras post={post} article={false} />
            {post.card && <Card card={post.card} />}
            {post.quote && <Quote post={post.quote} />}
          </div>
          <TimeRow post={post} />
          <div>
            <ActionBar post={post} focal />
          </div>
        </div>
      </div>
    </article>
  );
}
