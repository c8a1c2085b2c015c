import { ChevronDown, MessageSquareText } from "lucide-react";
import { useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import { words } from "../../lib/platform/index.ts";
import { Button } from "../ui/button.tsx";
import type { Starter } from "./types.ts";

interface StarterPickerProps {
  /** Undefined while they are being filled. */
  readonly starters: readonly Starter[] | undefined;
  readonly onPick: (starter: Starter) => void;
}

/** A list of replies to start from, each shown filled before it is chosen. */
export function StarterPicker({ starters, onPick }: StarterPickerProps) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    opener.current?.querySelector("button")?.focus();
  };
  return (
    <div className="picker" ref={opener}>
      <Button
        small
        icon={MessageSquareText}
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        waits={starters === undefined}
        onClick={() => setOpen(!open)}
      >
        {words("picker_choose")}
        <ChevronDown size={16} aria-hidden="true" />
      </Button>
      {open && starters && (
        <List
          id={id}
          starters={starters}
          onClose={close}
          onPick={(starter) => {
            setOpen(false);
            onPick(starter);
          }}
        />
      )}
    </div>
  );
}

interface ListProps {
  readonly id: string;
  readonly starters: readonly Starter[];
  readonly onPick: (starter: Starter) => void;
  readonly onClose: () => void;
}

function List({ id, starters, onPick, onClose }: ListProps) {
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const shown = starters[at];
  useLayoutEffect(() => list.current?.focus(), []);

  function onKeyDown(event: KeyboardEvent) {
    const to = target(event.key, at, starters);
    if (to !== undefined) setAt(to);
    else if (event.key === "Escape") onClose();
    else if ((event.key === "Enter" || event.key === " ") && shown) onPick(shown);
    else return;
    event.preventDefault();
  }

  return (
    <div className="picker-open">
      <div
        id={id}
        ref={list}
        role="listbox"
        className="picker-list"
        tabIndex={0}
        aria-label={words("picker_label")}
        aria-activedescendant={`${id}-${at}`}
        onKeyDown={onKeyDown}
      >
        {starters.map((starter, index) => (
          // The keyboard is handled on the list, which keeps the focus.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={starter.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            aria-describedby={index === at ? `${id}-preview` : undefined}
            onPointerMove={() => setAt(index)}
            onClick={() => onPick(starter)}
          >
            {starter.title}
          </div>
        ))}
      </div>
      <div className="picker-preview">
        <p className="quiet">{words("picker_preview")}</p>
        <p id={`${id}-preview`} dir="auto" className="picker-text">
          {shown?.text}
        </p>
      </div>
      <p className="quiet picker-keys">{words("picker_use")}</p>
    </div>
  );
}

/** Where a key leads in the list, or undefined when it leads nowhere. */
function target(key: string, at: number, starters: readonly Starter[]): number | undefined {
  const last = starters.length - 1;
  if (key === "ArrowDown") return at === last ? 0 : at + 1;
  if (key === "ArrowUp") return at === 0 ? last : at - 1;
  if (key === "Home") return 0;
  if (key === "End") return last;
  if (key === " " || key.length > 2) return undefined;
  const order = [...starters.keys()].map((step) => (at + 1 + step) % starters.length);
  const starts = (index: number) =>
    starters[index]?.title.toLocaleLowerCase().startsWith(key.toLocaleLowerCase());
  return order.find((index) => starts(index));
}
