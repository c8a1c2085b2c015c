import { ChevronDown, MessageSquareText } from "lucide-react";
import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { words } from "../../lib/platform/index.ts";
import { Button } from "../ui/button.tsx";
import { later } from "../ui/later.tsx";
import type { FillStarter, Starter } from "./types.ts";

/** What it opens is not there at first; the code comes with the first sign that it is wanted. */
const StarterChoice = later(async () => (await import("./starter-choice.tsx")).StarterChoice, null);

interface StarterPickerProps {
  /** Undefined until they are first asked for, and while they are being filled. */
  readonly starters: readonly Starter[] | undefined;
  readonly onPick: (starter: Starter) => void;
  /** The person opens it, or types to find one; empty: all of them. */
  readonly onFind: (query: string) => void;
  readonly fill: FillStarter;
  /** Goes to the reply in the library. */
  readonly onEdit: (id: string) => void;
  readonly keyed?: { readonly title: string } | undefined;
  /** Tells when the person presses the browser's key for it; gives back what stops that. */
  readonly onKey?: ((hear: () => void) => () => void) | undefined;
}

/** A list of replies to start from, each shown filled before it is chosen. */
export function StarterPicker({
  starters,
  onPick,
  onFind,
  fill,
  onEdit,
  keyed,
  onKey,
}: StarterPickerProps) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  const id = useId();
  const close = () => {
    setOpen(false);
    opener.current?.querySelector("button")?.focus();
  };
  const press = useEffectEvent(() => {
    if (open) return close();
    if (opener.current !== meantPicker()) return;
    onFind("");
    setOpen(true);
  });
  useEffect(() => onKey?.(press), [onKey]);
  return (
    <div
      className="picker"
      ref={opener}
      onPointerEnter={() => void StarterChoice.come()}
      onFocus={() => void StarterChoice.come()}
    >
      <Button
        small
        icon={MessageSquareText}
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        {...keyed}
        onClick={() => {
          onFind("");
          setOpen(!open);
        }}
      >
        {words("picker_choose")}
        <ChevronDown size={16} aria-hidden="true" />
      </Button>
      {open && starters && (
        <StarterChoice
          id={id}
          starters={starters}
          fill={fill}
          onFind={onFind}
          onEdit={onEdit}
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

/** Of the composer that the person writes in; else the first there is. */
function meantPicker(): Element | undefined {
  const all = [...document.querySelectorAll(".composer > .picker")];
  return all.find((one) => one.parentElement?.contains(document.activeElement)) ?? all[0];
}
