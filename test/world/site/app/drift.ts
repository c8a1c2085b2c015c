import * as react from "react";
import type { ReactElement, ReactNode } from "react";
import * as runtime from "react/jsx-runtime";

/**
 * How this page's markup differs from what X draws today:
 * - `renamed`: the test id is another one (or the role, if it is named by that);
 * - `removed`: the element is not there, what it holds stands in its place;
 * - `doubled`: it stands in a copy of itself; beside it, if it holds nothing;
 * - `wrapped`: it stands in a box that has no name;
 * - `late`: it comes only when `arrive` is called.
 */
export interface Drift {
  readonly mode: "renamed" | "removed" | "doubled" | "wrapped" | "late";
  /**
   * Which elements: a test id, in which `*` stands for anything (`*-follow`), or several with spaces
   * between them; `role=group` for a role; `div` for every box without a name.
   */
  readonly what: string;
}

/** On the page as `drift`, for tests and for whoever tries it out. */
export interface DriftControl {
  /** Draws the whole page anew, drifted like this; undefined: as X draws it. */
  set(drift: Drift | undefined): void;
  /** What is late comes. */
  arrive(): void;
}

type Props = Readonly<Record<string, unknown>>;
type Make = (...args: unknown[]) => ReactElement<Props>;

/** A page that is loaded has the drift that is kept under this name. */
const KEPT = "drift";

let current: Drift | undefined;
let fits: (props: Props) => boolean = () => false;
let arrived = false;
const waiting = new Set<() => void>();

function matcher({ what }: Drift): typeof fits {
  if (what === "div")
    return (props) => Object.keys(props).every((name) => /^(?:children|className|dir)$/.test(name));
  const [, named] = /^role=(.*)/.exec(what) ?? [];
  if (named !== undefined) return ({ role }) => role === named;
  const pattern = escape(what)
    .replaceAll(String.raw`\*`, ".*")
    .replaceAll(" ", "|");
  const exact = new RegExp(`^(?:${pattern})$`);
  return (props) => {
    const id = props["data-testid"];
    return typeof id === "string" && exact.test(id);
  };
}

const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

function Late({ children }: { children?: ReactNode }): ReactNode {
  const here = react.useSyncExternalStore(
    (listener) => {
      waiting.add(listener);
      return () => waiting.delete(listener);
    },
    () => arrived,
  );
  return here ? children : null;
}

/** What a reader of the page can see of an element: its attributes without what it does. */
function attributes(props: Props): Props {
  const seen = Object.entries(props).filter(
    ([name, value]) =>
      typeof value !== "function" && !/^(?:children|ref|dangerouslySetInnerHTML)$/.test(name),
  );
  return Object.fromEntries(seen);
}

function drifted(element: ReactElement<Props>, { mode, what }: Drift): ReactNode {
  const { type, props } = element;
  // As the runtime gives it; `key` and `ref` are no attributes.
  const key = { key: element.key };
  const make = created as Make;
  switch (mode) {
    case "renamed": {
      const name = what.startsWith("role=") ? "role" : "data-testid";
      const now = `new-${String(props[name])}`;
      // What is known by its end is to lose that.
      return react.cloneElement(element, { [name]: what.startsWith("*") ? `${now}-new` : now });
    }
    case "removed":
      return make(react.Fragment, key, props["children"]);
    case "doubled":
      return /^(?:img|input|textarea)$/.test(String(type))
        ? make(react.Fragment, key, make(type, attributes(props)), element)
        : make(type, { ...attributes(props), ...key }, element);
    case "wrapped":
      return make("div", key, element);
    default:
      return make(Late, key, element);
  }
}

/** The page's own way of making elements, before it drifted. */
const created: unknown = react.createElement;

/** @param byHand made by `createElement`, as draft-js does: its own boxes are no wrappers of X's */
function drifting(make: Make, byHand: boolean): Make {
  return (...args) => {
    const element = make(...args);
    const [type] = args;
    if (!current || typeof type !== "string" || !fits(element.props)) return element;
    if (current.what === "div" && (byHand || type !== "div")) return element;
    return drifted(element, current) as ReactElement<Props>;
  };
}

function choose(drift: Drift | undefined): void {
  current = drift;
  fits = drift ? matcher(drift) : () => false;
  arrived = false;
}

/** @param draw draws the whole page; with another number, anew */
export function startDrift(draw: (turn: number) => void): void {
  let turn = 0;
  // Both are CommonJS: whoever calls them looks the function up in the module's own object.
  const own = (module: unknown) => (module as { default: Record<string, Make> }).default;
  for (const [on, name] of [
    [own(react), "createElement"],
    [own(runtime), "jsx"],
    [own(runtime), "jsxs"],
  ] as const)
    on[name] = drifting(on[name] as Make, name === "createElement");

  const control: DriftControl = {
    set(drift) {
      choose(drift);
      turn += 1;
      draw(turn);
    },
    arrive() {
      arrived = true;
      for (const listener of waiting) listener();
    },
  };
  Object.assign(globalThis, { drift: control });
  const kept = localStorage.getItem(KEPT);
  if (kept !== null) choose(JSON.parse(kept) as Drift);
  draw(turn);
}
