import { Pencil } from "lucide-react";
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import { words } from "../../lib/platform/index.ts";
import { Button } from "../ui/button.tsx";
import { LengthRing } from "./length-ring.tsx";
import { ReplyForm } from "./reply-form.tsx";
import type { FillStarter, Starter } from "./types.ts";

interface StarterChoiceProps {
  readonly id: string;
  readonly starters: readonly Starter[];
  readonly onPick: (starter: Starter) => void;
  readonly onFind: (query: string) => void;
  readonly onClose: () => void;
  readonly fill: FillStarter;
  readonly onEdit: (id: string) => void;
}

/** The replies to choose from, the one that is meant as it would stand there, and its form. */
export function StarterChoice({
  id,
  starters,
  onPick,
  onFind,
  onClose,
  fill,
  onEdit,
}: StarterChoiceProps) {
  const [at, setAt] = useState(0);
  const [query, setQuery] = useState("");
  const [asking, setAsking] = useState<Starter>();
  const [filled, setFilled] = useState<Starter>();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const meant = Math.min(at, starters.length - 1);
  const shown = asking ? (filled ?? asking) : starters[meant];
  useLayoutEffect(() => {
    if (!asking) field.current?.focus();
  }, [asking]);
  useLayoutEffect(() => {
    list.current?.children[meant]?.scrollIntoView({ block: "nearest" });
  }, [meant]);

  function choose(starter: Starter) {
    if (starter.asks.length === 0) return onPick(starter);
    setFilled(undefined);
    setAsking(starter);
  }

  /** Only what stands there: why it is suggested, and the preview of the one that is meant. */
  function describedBy({ id: of, why }: Starter, isMeant: boolean): string | undefined {
    const ids = [why && `${id}-${of}-why`, isMeant && `${id}-preview`];
    return ids.filter((one) => typeof one === "string").join(" ") || undefined;
  }

  function onKeyDown(event: KeyboardEvent) {
    const { key, nativeEvent } = event;
    // What chooses a word in Japanese is no key of ours.
    if (nativeEvent.isComposing) return;
    const to = target(key, meant, starters.length);
    if (to !== undefined) setAt(to);
    else if (key === "Escape") onClose();
    else if (key === "Enter" && shown) choose(shown);
    else if (key !== "Enter") return;
    event.preventDefault();
  }

  return (
    <div className="picker-open">
      {asking ? (
        <ReplyForm
          starter={asking}
          fill={fill}
          onFilled={setFilled}
          onDone={onPick}
          onBack={() => setAsking(undefined)}
        />
      ) : (
        <>
          <input
            ref={field}
            className="picker-find"
            role="combobox"
            value={query}
            placeholder={words("composing_find")}
            aria-label={words("composing_find")}
            aria-autocomplete="list"
            aria-expanded="true"
            aria-controls={id}
            aria-activedescendant={shown && `${id}-${meant}`}
            autoComplete="off"
            spellCheck={false}
            onKeyDown={onKeyDown}
            onChange={({ target: { value } }) => {
              setQuery(value);
              setAt(0);
              onFind(value);
            }}
          />
          <div
            id={id}
            ref={list}
            role="listbox"
            className="picker-list"
            aria-label={words("picker_label")}
          >
            {starters.map((starter, index) => (
              // The keyboard is handled on the field, which keeps the focus.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                key={starter.id}
                id={`${id}-${index}`}
                role="option"
                tabIndex={-1}
                aria-selected={index === meant}
                aria-describedby={describedBy(starter, index === meant)}
                onPointerMove={() => setAt(index)}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(starter)}
              >
                {starter.title}
                {starter.shortcut !== "" && (
                  <span className="quiet" aria-hidden="true">{` /${starter.shortcut}`}</span>
                )}
                <Why id={`${id}-${starter.id}-why`} why={starter.why} />
              </div>
            ))}
          </div>
          {starters.length === 0 && (
            <p className="quiet picker-keys" role="status">
              {words("composing_noReply")}
            </p>
          )}
        </>
      )}
      {shown && (
        <div className="picker-preview">
          <p className="quiet">{words("picker_preview")}</p>
          <p id={`${id}-preview`} dir="auto" className="picker-text">
            {shown.text}
          </p>
          {starters.some(({ became }) => became) && (
            <p className="quiet picker-became">{shown.became && becameOf(shown.became)}</p>
          )}
          <div className="picker-foot">
            <Button kind="quiet" small icon={Pencil} onClick={() => onEdit(shown.id)}>
              {words("picker_edit")}
            </Button>
            <LengthRing id={`${id}-count`} length={shown.length} />
          </div>
        </div>
      )}
      {!asking && <p className="quiet picker-keys">{words("picker_use")}</p>}
    </div>
  );
}

function Why({ id, why }: { readonly id: string; readonly why: Starter["why"] }) {
  return (
    why && (
      <span id={id} aria-hidden="true" className="quiet picker-why">
        {whyOf(why)}
      </span>
    )
  );
}

function becameOf({ cases, wrote, resolved, rated, good }: NonNullable<Starter["became"]>): string {
  return rated === 0
    ? words("composing_became", cases, wrote, resolved)
    : words("composing_becameRated", cases, wrote, resolved, good, rated);
}

/** "Used 6 times, for “parcel”"; of one that was not used yet: "Fits “parcel”". */
function whyOf({ used, words: met, shared }: NonNullable<Starter["why"]>): string {
  const quoted = used === 0 ? shared : met;
  const of = quoted.map((word) => words("composing_quoted", word)).join(", ");
  if (used === 0) return of === "" ? words("composing_fits") : words("composing_fitsFor", of);
  if (of === "") return used === 1 ? words("composing_used_one") : words("composing_used", used);
  return used === 1 ? words("composing_usedFor_one", of) : words("composing_usedFor", used, of);
}

/** Where a key leads in a list, or undefined when it leads nowhere. */
function target(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === "ArrowDown") return (at + 1) % count;
  if (key === "ArrowUp") return (at + count - 1) % count;
  return undefined;
}
