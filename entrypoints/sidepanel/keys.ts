import { useEffect, useRef, type RefObject } from "react";
import { words } from "../../lib/platform/index.ts";

/**
 * All that the panel's keys do, in the order of the help sheet; the one place that declares them. `key_` and the
 * name is what the sheet says. A bare key is one that a person does not type words with just then; one with
 * "Mod" (Ctrl, on a Mac also ⌘) works in fields too.
 */
export const KEYS = {
  nextCase: "j",
  previousCase: "k",
  search: "/",
  pin: "i",
  write: "w",
  pickReply: "p",
  send: "Mod+Enter",
  note: "n",
  followUp: "f",
  category: "c",
  tags: "t",
  stage: "s",
  assignee: "a",
  resolve: "r",
  show: "o",
  help: "?",
} as const satisfies Record<string, string>;

export type KeyName = keyof typeof KEYS;

interface Listener {
  readonly act: () => void;
  /** Where it belongs to; while that is not shown, the key is somebody else's. */
  readonly where: RefObject<HTMLElement | null> | undefined;
}

const listeners = new Map<KeyName, Listener[]>();

/**
 * Does this while the component stands and the key is pressed; of several that are shown the one where the focus is, else the newest.
 * @param act undefined: there is nothing to do just now
 * @param where an element that must be visible for it
 */
export function useKey(
  name: KeyName,
  act: (() => void) | undefined,
  where?: RefObject<HTMLElement | null>,
): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  const can = act !== undefined;
  useEffect(() => {
    if (!can) return undefined;
    const mine: Listener = { act: () => latest.current?.(), where };
    listeners.set(name, [...(listeners.get(name) ?? []), mine]);
    return () => {
      listeners.set(name, listeners.get(name)?.filter((one) => one !== mine) ?? []);
    };
  }, [name, can, where]);
}

/** Where the person is comes first, else what came last. */
function listening(name: KeyName): Listener | undefined {
  const shown = (listeners.get(name) ?? []).filter(
    ({ where }) => where === undefined || where.current?.checkVisibility() === true,
  );
  const here = shown.findLast(
    ({ where }) => where?.current?.contains(document.activeElement) === true,
  );
  return here ?? shown.at(-1);
}

/** The keys that do something just now. */
export function liveKeys(): KeyName[] {
  return (Object.keys(KEYS) as KeyName[]).filter((name) => listening(name) !== undefined);
}

/** Which of our keys this is, wherever it was pressed. */
export function keyNamed(event: KeyboardEvent): KeyName | undefined {
  const { altKey, code, ctrlKey, isComposing, key, metaKey } = event;
  if (isComposing || altKey) return undefined;
  // On a Cyrillic or Greek keyboard the key that has this letter on it elsewhere.
  const letter = /^[\u0021-\u007e]$/.test(key) ? key : (/^Key(.)$/.exec(code)?.[1] ?? key);
  const mod = ctrlKey || metaKey ? "Mod+" : "";
  const pressed = `${mod}${letter.length === 1 ? letter.toLowerCase() : letter}`;
  return (Object.keys(KEYS) as KeyName[]).find((name) => KEYS[name] === pressed);
}

/** Whether letters are words here. */
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches(
        "textarea, select, [role=combobox], input:not([type=checkbox], [type=radio], [type=button])",
      ))
  );
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented) return;
  const name = keyNamed(event);
  if (name === undefined || (isTyping(event.target) && !KEYS[name].startsWith("Mod+"))) return;
  // What a sheet is open over can't be seen.
  if (document.querySelector("dialog:modal")) return;
  // Held down, only going from one to the next means something.
  const mayRepeat = name === "nextCase" || name === "previousCase";
  const listener = event.repeat && !mayRepeat ? undefined : listening(name);
  if (!listener) return;
  event.preventDefault();
  listener.act();
}

/** Listens to the keyboard while the panel stands. */
export function useKeyboard(): void {
  useEffect(() => {
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
}

/** As a person reads it: "Ctrl + Enter". */
export function keyWords(name: KeyName): string {
  const mac = navigator.userAgent.includes("Mac");
  return KEYS[name]
    .replace("Mod+", mac ? "⌘ " : `${words("key_ctrl")} + `)
    .replace("Enter", words("key_enter"))
    .replace(/^[a-z]$/, (letter) => letter.toUpperCase());
}

/** The attributes of what this key presses: told to screen readers, and in the tooltip behind the label. */
export function keyed(name: KeyName, label: string) {
  const key = KEYS[name];
  return {
    "aria-keyshortcuts": key.startsWith("Mod+")
      ? `${key.replace("Mod", "Control")} ${key.replace("Mod", "Meta")}`
      : key,
    title: `${label} (${keyWords(name)})`,
  };
}
