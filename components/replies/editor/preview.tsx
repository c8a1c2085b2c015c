import { useId } from "react";
import { words } from "../../../lib/platform/index.ts";
import { LengthRing } from "../../composer/length-ring.tsx";
import { Avatar } from "../../ui/avatar.tsx";
import { Notice } from "../../ui/notice.tsx";
import { EXAMPLES } from "../examples.ts";
import type { Looked } from "../types.ts";

interface PreviewProps {
  readonly example: number;
  readonly onExample: (example: number) => void;
  /** Undefined until what fills has been loaded. */
  readonly looked: Looked | undefined;
  /** Goes into a private message. */
  readonly isPrivate: boolean;
  /** Which wording it is, from 1; missing where there is one. */
  readonly wording?: number;
  /** The account that answers, with its capitals. */
  readonly account: string;
}

/** The reply as an example's customer would read it. */
export function Preview(props: PreviewProps) {
  const { example, onExample, looked, isPrivate, wording, account } = props;
  const id = useId();
  const shown = EXAMPLES[example] ?? EXAMPLES[0];
  const tooLong = looked && looked.length.used > looked.length.max;
  return (
    <section className="preview" aria-labelledby={`${id}-title`}>
      <div className="preview-head">
        <h3 id={`${id}-title`}>
          {wording === undefined ? words("preview_title") : words("preview_title_wording", wording)}
        </h3>
        <select
          className="input"
          aria-label={words("preview_example")}
          value={example}
          onChange={({ target }) => onExample(Number(target.value))}
        >
          {EXAMPLES.map(({ name, handle }, at) => (
            <option key={handle} value={at}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <article className="preview-tweet">
        <Avatar name={shown.name} />
        <div>
          <p className="preview-who">
            <strong dir="auto">{shown.name}</strong> <bdi className="quiet">@{shown.handle}</bdi>
          </p>
          <p dir="auto">{words(shown.text)}</p>
        </div>
      </article>
      <article className={`preview-reply${isPrivate ? " preview-private" : ""}`}>
        {!isPrivate && <Avatar name={account} />}
        <div>
          {!isPrivate && (
            <p className="preview-who">
              <bdi>
                <strong>@{account}</strong>
              </bdi>
            </p>
          )}
          {looked?.text === "" || looked === undefined ? (
            <p className="quiet">{words(looked?.problem ? "preview_broken" : "preview_nothing")}</p>
          ) : (
            <p dir="auto" className="preview-text">
              {marked(looked).map(({ text, isHole, at }) =>
                isHole ? <mark key={at}>{text}</mark> : text,
              )}
            </p>
          )}
        </div>
      </article>
      <div className="preview-foot">
        <LengthRing id={`${id}-length`} length={looked?.length} />
      </div>
      {looked && looked.unfilled.length > 0 && (
        <Notice
          level="warn"
          title={words("preview_unfilled", looked.unfilled.join(", "))}
          next={words("preview_unfilled_next")}
        />
      )}
      {tooLong && <Notice level="warn" title={words("preview_tooLong")} />}
    </section>
  );
}

interface Piece {
  readonly text: string;
  readonly isHole: boolean;
  readonly at: number;
}

/** The text, with what is still unfilled apart. */
function marked({ text, unfilled }: Looked): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const [next] = unfilled
      .map((hole) => ({ hole, from: text.indexOf(hole, at) }))
      .filter(({ from }) => from >= 0)
      .toSorted((a, b) => a.from - b.from);
    const end = next?.from ?? text.length;
    if (end > at) pieces.push({ text: text.slice(at, end), isHole: false, at });
    if (!next) break;
    pieces.push({ text: next.hole, isHole: true, at: end });
    at = end + next.hole.length;
  }
  return pieces;
}
