/** What runs on because of code that was started, each as a word for what it is. */
export interface Running {
  /** Listeners on the page, timers and frames that are still to come, observers that observe. */
  list(): string[];
  /** The browser's own functions are as they were. */
  end(): void;
}

type Any = (...args: never[]) => unknown;

/**
 * Keeps account of everything that runs from now on. What hangs on a node that has left the page, or on
 * one of Aside's own, goes with that node and is not told.
 * @param ownTag the tag of Aside's own nodes
 */
export function watchRunning(ownTag: string): Running {
  const undo: (() => void)[] = [];
  const running = new Map<unknown, { what: string; on?: EventTarget }>();

  /** Puts another function in the place of one of the browser's. */
  const replace = <T extends object>(on: T, name: keyof T, make: (own: Any) => Any): void => {
    const own = on[name] as Any;
    const had = Object.hasOwn(on, name);
    Reflect.set(on, name, make(own));
    undo.push(() => (had ? Reflect.set(on, name, own) : Reflect.deleteProperty(on, name)));
  };

  const listeners = new WeakMap<EventTarget, Map<string, object>>();
  const keyOf = (target: EventTarget, type: string, hear: unknown, how: unknown): object => {
    const capture = (how as AddEventListenerOptions | undefined)?.capture ?? how;
    const kept = listeners.get(target) ?? new Map<string, object>();
    listeners.set(target, kept);
    const name = `${type} ${capture === true} ${idOf(hear)}`;
    const key = kept.get(name) ?? {};
    kept.set(name, key);
    return key;
  };
  replace(EventTarget.prototype, "addEventListener", (own) => {
    return function (this: EventTarget | undefined, ...args: never[]) {
      const [type, hear, how] = args as unknown[] as [string, unknown, AddEventListenerOptions];
      const target = this ?? globalThis;
      const key = keyOf(target, type, hear, how);
      if (!(target instanceof AbortSignal) && !how?.once)
        running.set(key, { what: `${type} on ${nameOf(target)}`, on: target });
      if (how?.signal) own.apply(how.signal, ["abort", () => running.delete(key)] as never[]);
      return own.apply(target, args);
    };
  });
  replace(EventTarget.prototype, "removeEventListener", (own) => {
    return function (this: EventTarget | undefined, ...args: never[]) {
      const [type, hear, how] = args as unknown[] as [string, unknown, unknown];
      running.delete(keyOf(this ?? globalThis, type, hear, how));
      return own.apply(this ?? globalThis, args);
    };
  });

  for (const [begin, end] of [
    ["setTimeout", "clearTimeout"],
    ["setInterval", "clearInterval"],
    ["requestAnimationFrame", "cancelAnimationFrame"],
  ] as const) {
    replace(globalThis, begin, (own) => (...args: never[]) => {
      const [work, ...rest] = args as unknown[] as [Any, ...never[]];
      const once = (...given: never[]): unknown => {
        if (begin !== "setInterval") running.delete(`${begin} ${id}`);
        return work(...given);
      };
      const id = own(...([once, ...rest] as never[])) as number;
      running.set(`${begin} ${id}`, { what: `${begin} ${rest.join(" ")}`.trim() });
      return id;
    });
    replace(globalThis, end, (own) => (...args: never[]) => {
      running.delete(`${begin} ${String(args[0])}`);
      return own(...args);
    });
  }

  for (const name of ["MutationObserver", "ResizeObserver", "IntersectionObserver"] as const) {
    const { prototype } = globalThis[name] as { prototype: MutationObserver };
    replace(prototype, "observe", (own) => {
      return function (this: MutationObserver, ...args: never[]) {
        running.set(this, { what: name });
        return own.apply(this, args);
      };
    });
    replace(prototype, "disconnect", (own) => {
      return function (this: MutationObserver) {
        running.delete(this);
        return own.apply(this);
      };
    });
  }

  const onPage = (target: EventTarget): boolean => {
    if (!(target instanceof Element))
      return !(target instanceof ShadowRoot) || target.host.isConnected;
    const root = target.getRootNode();
    const own = root instanceof ShadowRoot && root.host.localName === ownTag;
    return target.isConnected && target.localName !== ownTag && !own;
  };
  return {
    list: () => [...running.values()].filter(({ on }) => !on || onPage(on)).map(({ what }) => what),
    end() {
      for (const one of undo.toReversed()) one();
    },
  };
}

const ids = new WeakMap<object, number>();
let lastId = 0;
function idOf(thing: unknown): number {
  if (typeof thing !== "object" && typeof thing !== "function") return 0;
  const known = ids.get(thing ?? ids) ?? (lastId += 1);
  ids.set(thing ?? ids, known);
  return known;
}

function nameOf(target: EventTarget): string {
  if (target instanceof Element) return target.localName;
  return target === document ? "document" : target === globalThis ? "window" : "something else";
}

/** The page as it stands, with what is in its open shadow roots and the style sheets it has adopted. */
export function wholePage(): string {
  const roots = [...document.querySelectorAll("*")].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const sheets = [document, ...roots].map(({ adoptedStyleSheets }) => adoptedStyleSheets.length);
  const inside = roots.map(({ innerHTML }) => innerHTML);
  return [document.documentElement.outerHTML, ...inside, ...sheets].join("\n");
}
