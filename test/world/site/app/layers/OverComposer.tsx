import type { ReactNode } from "react";
import { useEffect, useState } from "react";
import { Button } from "../parts/Button.tsx";
import { Icon } from "../parts/icons.tsx";
import { leaveOver, useRoute } from "../router.tsx";
import { composing, draftKeyOf } from "../composing.ts";
import { store } from "../store.ts";
import { FocusTrap } from "./FocusTrap.tsx";

const GIFS = ["wave", "parcel", "thanks", "rain", "ferry", "bowl"];

function Window({ title, children }: { title: string; children: ReactNode }) {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key === "Escape") leaveOver();
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, []);
  return (
    <div className="modal-layer">
      <div className="modal-shade" onClick={leaveOver} />
      <FocusTrap>
        <div aria-labelledby="modal-header" aria-modal="true" role="dialog" className="modal">
          <div className="modal-head">
            <Button label="Back" testid="app-bar-back" className="round" onClick={leaveOver}>
              <Icon name="back" />
            </Button>
            <h2 id="modal-header" role="heading" className="modal-title">
              {title}
            </h2>
          </div>
          {children}
        </div>
      </FocusTrap>
    </div>
  );
}

function Drafts() {
  const route = useRoute();
  const choose = (key: string, text: string) => {
    composing.text.set(draftKeyOf(route), text);
    store.drafts.delete(key);
    leaveOver();
  };
  return (
    <Window title="Drafts">
      <div className="modal-body">
        {[...store.drafts].map(([key, text]) => (
          <Button key={key} testid="unsentTweet" onClick={() => choose(key, text)}>
            <div className="draft-line">{text}</div>
          </Button>
        ))}
        {store.drafts.size === 0 && (
          <p className="dim draft-line">Not ready to post just yet? Save it to your drafts.</p>
        )}
      </div>
    </Window>
  );
}

function Gifs() {
  const [word, setWord] = useState("");
  const choose = (name: string) => {
    composing.onGif?.(`/world/media/gif-${name}.svg`);
    leaveOver();
  };
  return (
    <Window title="Choose a GIF">
      <input
        data-testid="gifSearchSearchInput"
        aria-label="Search for GIFs"
        placeholder="Search for GIFs"
        className="search"
        value={word}
        onChange={(event) => setWord(event.target.value)}
      />
      <div data-testid="gifSearchGifList" className="gifs">
        {GIFS.filter((name) => name.includes(word.toLowerCase())).map((name) => (
          <Button key={name} testid="gifSearchGifImage" label={name} onClick={() => choose(name)}>
            <img alt={name} src={`/world/media/gif-${name}.svg`} />
          </Button>
        ))}
      </div>
    </Window>
  );
}

function Schedule() {
  return (
    <Window title="Schedule">
      <div className="modal-body draft-line">
        <Button
          testid="scheduledConfirmationPrimaryAction"
          className="pill solid"
          onClick={leaveOver}
        >
          <span>Confirm</span>
        </Button>
      </div>
    </Window>
  );
}

/** The windows that take the post window's place for a while: drafts, GIFs, the calendar. */
export function OverComposer({ path }: { path: string }) {
  if (path === "/i/foundmedia/search") return <Gifs />;
  return path === "/compose/post/schedule" ? <Schedule /> : <Drafts />;
}
