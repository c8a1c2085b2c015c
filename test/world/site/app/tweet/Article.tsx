import type { ViewPost } from "../../shared.ts";
import { Link } from "../router.tsx";
import { ActionBar } from "./ActionBar.tsx";

/** X's long form as it stands on its own page: with an action bar of its own, besides the post's. */
export function ArticleView({ post }: { post: ViewPost }) {
  const article = post.extras?.article;
  if (!article) return null;
  const { handle } = post.author;
  return (
    <div data-testid="twitterArticleReadView">
      <Link to={`/${handle}/article/${post.id}/media/${post.id}`}>
        <div aria-label="Image" data-testid="tweetPhoto" className="photo">
          <div style={{ backgroundImage: `url("${article.cover}")` }} className="photo-back" />
          <img alt="Image" src={article.cover} />
        </div>
      </Link>
      <div dir="auto" data-testid="twitter-article-title" className="article-title">
        {article.title}
      </div>
      <div>
        <ActionBar post={post} focal={false} />
      </div>
      <div data-testid="twitterArticleRichTextView">
        <div data-testid="longformRichTextComponent">
          {article.paragraphs.map((paragraph) => (
            <div dir="auto" key={paragraph} className="article-paragraph">
              <span>{paragraph}</span>
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
