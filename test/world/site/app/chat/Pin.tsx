import { useRef, useState } from "react";
import type { KeyboardEvent } from "react";

const DIGITS = [0, 1, 2, 3];
const TITLES = {
  new: ["Create a passcode", "Confirm your passcode"],
  recovery: ["Enter your passcode"],
} as const;

/** X Chat's four digits. A new passcode is asked for twice; one that unlocks may be any. */
export function Pin({ kind, onUnlock }: { kind: "new" | "recovery"; onUnlock: () => void }) {
  const [digits, setDigits] = useState(["", "", "", ""]);
  const [first, setFirst] = useState<string>();
  const box = useRef<HTMLDivElement>(null);
  const focus = (at: number) =>
    box.current?.querySelectorAll<HTMLInputElement>("input")[Math.max(0, at)]?.focus();

  const done = (code: string) => {
    if (kind === "recovery" || code === first) return onUnlock();
    setFirst(first === undefined ? code : undefined);
    setDigits(["", "", "", ""]);
    focus(0);
  };
  const type = (at: number, value: string) => {
    const digit = value.replaceAll(/\D/g, "").slice(-1);
    const now = digits.with(at, digit);
    setDigits(now);
    if (digit !== "") focus(at + 1);
    if (now.every((each) => each !== "")) done(now.join(""));
  };
  const back = (at: number, event: KeyboardEvent) => {
    if (event.key === "Backspace" && digits[at] === "") focus(at - 1);
  };
  const [title, again] = TITLES[kind];
  return (
    <div className="pin">
      <h2 data-testid="pin-title">{first === undefined ? title : (again ?? title)}</h2>
      <p className="text-subtext2">It keeps your encrypted chats yours.</p>
      <div data-testid="pin-code-input-container" className="pin-digits" ref={box}>
        {DIGITS.map((at) => (
          <input
            key={at}
            aria-label={`Digit ${at + 1} of 4`}
            autoComplete="off"
            inputMode="numeric"
            maxLength={1}
            type="password"
            value={digits[at] ?? ""}
            onChange={(event) => type(at, event.target.value)}
            onKeyDown={(event) => back(at, event)}
          />
        ))}
      </div>
    </div>
  );
}
