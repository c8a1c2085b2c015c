import { firstCase, type Shown } from "./first-case.ts";

/** A press longer ago than this (ms) did not open the panel that is being loaded now. */
const FRESH = 5_000;

/** How long the panel's page waits for the case, ms. Without it the panel shows it as soon as it is loaded. */
const PATIENCE = 400;

/** What the panel's page, as it is packed, runs first (see `entrypoints/sidepanel/index.html`). */
const BOOT = `<script src="/first-paint.js"></script>`;
const ROOT = `<div id="root"></div>`;

/** Has the panel that a press opens come with its case, before anything of the panel is loaded. */
export interface FirstPaint {
  /** A press opens the panel of this window on a case that is still being read; undefined: on none. */
  readonly comes: (windowId: number, shown: Promise<Shown | undefined>) => void;
  /** The panel's page with that case in it; undefined where no press was made just now. */
  readonly page: () => Promise<Response> | undefined;
}

interface Needs {
  /** ms since 1970. */
  readonly now: () => number;
  /** The panel's page as it is packed. */
  readonly packed: () => Promise<Response>;
  /** Whether X was dark when it was last seen; undefined: never seen. */
  readonly dark: () => Promise<boolean | undefined>;
}

export function createFirstPaint({ now, packed, dark }: Needs): FirstPaint {
  let last: { at: number; markup: Promise<string | undefined> } | undefined;

  async function fill(markup: Promise<string | undefined>): Promise<Response> {
    const inTime = Promise.race([markup, new Promise<undefined>(waitFor)]);
    const [page, theme, found] = await Promise.all([packed(), themeOf(dark), inTime]);
    if (found === undefined) return page;
    const html = withCase(await page.text(), found, theme);
    // The page's own headers again: its content security policy is among them.
    return new Response(html, { headers: page.headers });
  }

  return {
    comes(windowId, shown) {
      const markup = shown.then(
        (known) =>
          known &&
          `<div id="first-paint" data-window="${windowId}" inert>${firstCase(known)}</div>`,
        () => undefined,
      );
      last = { at: now(), markup };
    },
    page() {
      const { at, markup } = last ?? {};
      const passed = at === undefined ? Infinity : now() - at;
      return markup && passed >= 0 && passed < FRESH ? fill(markup) : undefined;
    },
  };
}

function waitFor(resolve: (none: undefined) => void): void {
  setTimeout(() => resolve(undefined), PATIENCE);
}

async function themeOf(dark: Needs["dark"]): Promise<string> {
  const known = await dark().catch(() => undefined);
  return known === undefined ? "" : ` data-theme="${known ? "dark" : "light"}"`;
}

/** Functions, because in a string `$&` of a customer's would be a pattern. */
function withCase(page: string, markup: string, theme: string): string {
  return page
    .replace("<html", () => `<html${theme}`)
    .replace(BOOT, "")
    .replace(ROOT, () => `${markup}<div id="root" hidden></div>`)
    .replace("</body>", () => `${BOOT}</body>`);
}
