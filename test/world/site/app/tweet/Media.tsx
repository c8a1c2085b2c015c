import { Icon } from "../parts/icons.tsx";
import { Link, openPhoto } from "../router.tsx";

interface Props {
  media: string[];
  /** Address of the post; without it the pictures are no links. */
  post?: string;
}

function Still({ path }: { path: string }) {
  return (
    <div aria-label="Image" data-testid="tweetPhoto" className="photo">
      <div style={{ backgroundImage: `url("${path}")` }} className="photo-back" />
      <img alt="Image" draggable="true" src={path} />
    </div>
  );
}

/** A film holds a tracking mark of its own, which makes no advert. */
function Film({ path }: { path: string }) {
  return (
    <div data-testid="tweetPhoto" className="photo">
      <div data-testid="placementTracking">
        <div data-testid="videoPlayer">
          <div data-testid="videoComponent">
            <img alt="Embedded video" src={path.replace(/\.mp4$/, ".svg")} />
            <span className="play">
              <Icon name="play" />
            </span>
          </div>
        </div>
      </div>
    </div>
  );
}

export function Media({ media, post }: Props) {
  if (media.length === 0) return null;
  return (
    <div className={`media media-${Math.min(media.length, 4)}`}>
      {media.map((path, at) => {
        if (path.endsWith(".mp4")) return <Film key={path} path={path} />;
        const still = <Still path={path} />;
        return post === undefined ? (
          <div key={path}>{still}</div>
        ) : (
          <Link
            key={path}
            to={`${post}/photo/${at + 1}`}
            onClick={() => openPhoto(`${post}/photo/${at + 1}`)}
          >
            {still}
          </Link>
        );
      })}
    </div>
  );
}
