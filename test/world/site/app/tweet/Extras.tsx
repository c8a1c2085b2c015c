import type { ViewPost } from "../../shared.ts";
import { Button } from "../parts/Button.tsx";
import { Icon } from "../parts/icons.tsx";
import { Link } from "../router.tsx";

function Poll({ choices }: { choices: string[] }) {
  return (
    <div data-testid="cardPoll" className="poll">
      <div role="radiogroup">
        {choices.map((choice) => (
          <Button key={choice} className="pill outline poll-choice">
            <span>{choice}</span>
          </Button>
        ))}
      </div>
    </div>
  );
}

function Note({ text }: { text: string }) {
  return (
    <div data-testid="birdwatch-pivot" role="link" tabIndex={0} className="note">
      <div dir="ltr">
        <span>Readers added context</span>
      </div>
      <div dir="auto">{text}</div>
    </div>
  );
}

/** Swiped sideways; a group in the article that is no action bar. */
function Carousel({ pictures, post }: { pictures: string[]; post: ViewPost }) {
  return (
    <div role="group" tabIndex={0} className="carousel">
      <ul role="list" data-testid="ScrollSnap-List">
        {pictures.map((picture, at) => (
          <li role="listitem" key={picture}>
            <div data-testid={`Carousel-slideClickCaptureWrapper-${at}`}>
              <div data-testid="LayoutCardCarousel-slide">
                <div data-testid="card.wrapper">
                  <a
                    href={`https://example.com/${post.author.handle}/${at + 1}`}
                    aria-label={`Slide ${at + 1}`}
                    role="link"
                    tabIndex={-1}
                    onClick={(event) => event.preventDefault()}
                  >
                    <img alt="" src={picture} />
                  </a>
                </div>
              </div>
            </div>
          </li>
        ))}
      </ul>
      <div data-testid="Carousel-NavRight" className="carousel-next">
        <Button label="Next slide" className="round">
          <Icon name="back" />
        </Button>
      </div>
    </div>
  );
}

function LinkCard({ title, host }: { title: string; host: string }) {
  return (
    <div data-testid="card.wrapper" className="link-card">
      <div data-testid="card.layoutSmall.media">
        <Icon name="globe" />
      </div>
      <a
        href={`https://${host}/`}
        role="link"
        target="_blank"
        rel="noopener noreferrer nofollow"
        onClick={(event) => event.stopPropagation()}
      >
        <div data-testid="card.layoutSmall.detail">
          <div dir="auto" className="dim">
            <span>{host}</span>
          </div>
          <div dir="auto">
            <span>{title}</span>
          </div>
        </div>
      </a>
    </div>
  );
}

function ArticleCard({ post }: { post: ViewPost }) {
  const article = post.extras?.article;
  if (!article) return null;
  return (
    <Link to={`/${post.author.handle}/status/${post.id}`} className="article-card">
      <div data-testid="article-cover-image">
        <img alt="" src={article.cover} />
      </div>
      <div dir="auto" className="article-card-title">
        <span>{article.title}</span>
      </div>
    </Link>
  );
}

/** What a post holds besides words, pictures and a quote. */
export function Extras({ post, article = true }: { post: ViewPost; article?: boolean }) {
  const { extras } = post;
  if (!extras) return null;
  return (
    <>
      {article && extras.article && <ArticleCard post={post} />}
      {extras.poll && <Poll choices={extras.poll} />}
      {extras.carousel && <Carousel pictures={extras.carousel} post={post} />}
      {extras.linkCard && <LinkCard {...extras.linkCard} />}
      {extras.note !== undefined && <Note text={extras.note} />}
    </>
  );
}
