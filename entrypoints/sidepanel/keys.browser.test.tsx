import { useRef } from "react";
import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { render } from "vitest-browser-react";
import { keyNamed, KEYS, liveKeys, useKey, useKeyboard } from "./keys.ts";

interface PlaceProps {
  readonly name: string;
  readonly hidden?: boolean;
  readonly onKey: (what: string) => void;
}

function Place({ name, hidden = false, onKey }: PlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  useKey("resolve", () => onKey(`${name} resolved`), place);
  useKey("send", () => onKey(`${name} sent`), place);
  return (
    <div ref={place} hidden={hidden}>
      <textarea aria-label={name} />
    </div>
  );
}

function Panel({ onKey }: Pick<PlaceProps, "onKey">) {
  useKeyboard();
  useKey("note", undefined);
  return (
    <main>
      <button type="button">Here</button>
      <Place name="public" onKey={onKey} />
      <Place name="private" onKey={onKey} />
      <Place name="another tab" hidden onKey={onKey} />
    </main>
  );
}

test("a key does its thing where one is; while one types only those with Ctrl; what is hidden hears nothing", async () => {
  const did: string[] = [];
  const screen = await render(<Panel onKey={(what) => did.push(what)} />);
  expect(liveKeys()).toEqual(["send", "resolve"]);
  await screen.getByRole("button").click();
  await userEvent.keyboard("r");
  await userEvent.keyboard("{Control>}r{/Control}n");
  await screen.getByLabelText("public").click();
  await userEvent.keyboard("r{Control>}{Enter}{/Control}");
  await expect.element(screen.getByLabelText("public")).toHaveValue("r");
  await screen.getByLabelText("private").click();
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  expect(did).toEqual(["private resolved", "public sent", "private sent"]);
  await screen.unmount();
  expect(liveKeys()).toEqual([]);
});

test("the same keys on other keyboards, but not while a word is being composed", () => {
  const named = (init: KeyboardEventInit) => keyNamed(new KeyboardEvent("keydown", init));
  expect(named({ key: "к", code: "KeyR" })).toBe("resolve");
  expect(named({ key: "R", code: "KeyR", shiftKey: true })).toBe("resolve");
  expect(named({ key: "?", shiftKey: true })).toBe("help");
  expect(named({ key: "Enter", metaKey: true })).toBe("send");
  expect(named({ key: "Enter" })).toBeUndefined();
  expect(named({ key: "r", altKey: true })).toBeUndefined();
  expect(named({ key: "r", ctrlKey: true })).toBeUndefined();
  expect(named({ key: "r", isComposing: true })).toBeUndefined();
});

test("no key is given away twice", () => {
  expect(new Set(Object.values(KEYS)).size).toBe(Object.keys(KEYS).length);
});
