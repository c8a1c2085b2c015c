import { useState } from "react";
import type { ReactNode } from "react";
import { Link } from "../router.tsx";
import { hash } from "../store.ts";

const TOKEN =
  /(https?:\/\/[^\s]+[^\s.,;:!?'")\]]|(?<![\w@])@\w{1,15}\b|(?<![\w&])#\w*[A-Za-z_]\w*|\p{RI}\p{RI}|\p{Extended_Pictographic}(?:\u{FE0F}|\p{EMod}|\u{200D}\p{Extended_Pictographic}\u{FE0F}?)*)/u;

/** X cuts what is longer in a timeline. */
const FOLD = 280;
/** Characters of a link that X shows after the host's beginning. */
const LINK_SHOWN = 27;

function TcoLink({ url }: { url: string }) {
  const [, scheme = "", rest = url] = /^(https?:\/\/)(.*)$/.exec(url) ?? [];
  const plain = rest.replace(/^www\./, "");
  return (
    <a
      dir="ltr"
      href={`https://t.co/${hash(url).toString(36).padStart(7, "0")}${hash(`${url}.`).toString(36).slice(0, 3)}`}
      rel="noopener noreferrer nofollow"
      target="_blank"
      role="link"
      onClick={(event) => event.stopPropagation()}
    >
      <span aria-hidden="true" className="link-hidden">
        {scheme + rest.slice(0, rest.length - plain.length)}
      </span>
      {plain.slice(0, LINK_SHOWN)}
      {plain.length > LINK_SHOWN && (
        <>
          <span aria-hidden="true" className="link-hidden">
            {plain.slice(LINK_SHOWN)}
          </span>
          <span aria-hidden="true">…</span>
        </>
      )}
    </a>
  );
}

function emojiPicture(glyph: string): string {
  const codes = Array.from(glyph, (point) => point.codePointAt(0)?.toString(16)).join("-");
  return `/world/emoji/${codes}.svg`;
}

function piece(token: string, key: number, links: boolean): ReactNode {
  if (/^https?:/.test(token))
    return links ? <TcoLink key={key} url={token} /> : <span key={key}>{token}</span>;
  if (/^[@#]\w/.test(token)) {
    const to = token.startsWith("@") ? `/${token.slice(1)}` : `/hashtag/${token.slice(1)}`;
    return (
      <div key={key} className="inline">
        <span>
          {links ? (
            <Link to={to} dir="ltr">
              {token}
            </Link>
          ) : (
            <span className="accent">{token}</span>
          )}
        </span>
      </div>
    );
  }
  return (
    <img
      key={key}
      alt={token}
      draggable="false"
      src={emojiPicture(token)}
      title=""
      className="emoji"
    />
  );
}

export function pieces(text: string, links: boolean): ReactNode[] {
  return text.split(TOKEN).map((part, at) => {
    if (at % 2 === 1) return piece(part, at, links);
    return part === "" ? null : <span key={at}>{part}</span>;
  });
}

interface Props {
  text: string;
  language: string;
  /** Long text is cut behind "Show more". */
  fold?: boolean;
  links?: boolean;
}

export function TweetText({ text, language, fold = false, links = true }: Props) {
  const [open, setOpen] = useState(false);
  const cut = fold && !open && text.length > FOLD;
  if (text === "") return null;
  return (
    <>
      <div dir="auto" lang={language} data-testid="tweetText" className="tweet-text">
        {pieces(cut ? text.slice(0, FOLD) : text, links)}
      </div>
      {cut && (
        <button
          dir="ltr"
          role="button"
          data-testid="tweet-text-show-more-link"
          type="button"
          className="show-more"
          onClick={(event) => {
            event.stopPropagation();
            setOpen(true);
          }}
        >
          <span>Show more</span>
        </button>
      )}
    </>
  );
}
