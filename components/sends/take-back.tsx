import { Pencil, Undo2 } from "lucide-react";
import { useEffect, useRef } from "react";
import { words } from "../../lib/platform/index.ts";
import type { Send } from "../../lib/sends/index.ts";
import { Button } from "../ui/button.tsx";
import { useLeft } from "./use-left.ts";

/** Long enough after the end of a hold, in ms, for a worker that is awake to have gone on. */
const OVERDUE_MS = 1_500;

interface TakeBackProps {
  readonly send: Send;
  readonly onTakeBack: (send: Send) => void;
  /** Takes it back and goes on writing; missing where nothing is written. */
  readonly onEdit?: ((send: Send) => void) | undefined;
}

/** Whether a send by X's API can still be taken back: it has not been called yet. */
export function canTakeBack({ route, state }: Send): boolean {
  return route === "api" && (state.name === "held" || state.name === "queued");
}

/** Undo, by button or by Escape, and Edit. */
export function TakeBack({ send, onTakeBack, onEdit }: TakeBackProps) {
  const undo = useRef(() => onTakeBack(send));
  useEffect(() => {
    undo.current = () => onTakeBack(send);
  });
  const held = send.state.name === "held";
  useEffect(() => {
    if (!held) return undefined;
    const hear = (event: KeyboardEvent) => {
      // Escape also ends a composition, and closes what stands in front.
      if (event.key === "Escape" && !event.isComposing && !event.defaultPrevented) undo.current();
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, [held]);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The pressed button has gone. Not to Undo itself: a key that is still down would press it.
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="row take-back" ref={place} tabIndex={-1}>
      <Button
        small
        icon={Undo2}
        {...(held && { "aria-keyshortcuts": "Escape" })}
        onClick={() => onTakeBack(send)}
      >
        {words("send_undo")}
      </Button>
      {onEdit && (
        <Button kind="quiet" small icon={Pencil} onClick={() => onEdit(send)}>
          {words("send_edit")}
        </Button>
      )}
    </div>
  );
}

interface CountdownProps {
  /** When the hold ends by the browser's clock, ms since 1970. */
  readonly until: number;
  /** How long the whole hold is. */
  readonly ms: number;
  /** It is over, and the send is held all the same. */
  readonly onOverdue: () => void;
}

/** How long a send is still held, in seconds. Said once to those who listen, and not each second. */
export function Countdown({ until, ms, onOverdue }: CountdownProps) {
  const left = useLeft(until, ms);
  const overdue = left <= -OVERDUE_MS;
  const wake = useRef(onOverdue);
  useEffect(() => {
    wake.current = onOverdue;
  });
  useEffect(() => {
    if (overdue) wake.current();
  }, [overdue]);
  return (
    <>
      <span className="only-read">{words("state_held_long")}</span>
      <span aria-hidden="true" className="countdown">
        {left > 0 ? words("state_held_left", Math.ceil(left / 1000)) : words("state_leased_long")}
      </span>
    </>
  );
}
