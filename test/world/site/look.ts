import { LANGUAGES } from "./languages.ts";
import type { World } from "../types.ts";

/**
 * How the site presents itself to one reader. Three layers, the later over the earlier: what
 * `startWorld({ site })` says, what `world.site.set()` said since, and what this browser context asked for
 * by opening `/world/look?…` (a cookie; see `lookAddress`).
 */
export interface Look {
  /** `contrast` is Lights out with high contrast, `dim` what other extensions make again. Default: the world's. */
  theme: Theme;
  accent: Accent;
  /** px of the root's font: X's five sizes. */
  size: Size;
  /** `html[lang]`; one of `LANGUAGES`. */
  lang: string;
  /** `html[dir]`; default as the language is written. */
  dir: "ltr" | "rtl";
  /** `mobile` is X's layout for small screens: a column, bars at the foot, plain textareas. */
  layout: "desktop" | "mobile";
  /** X Chat asks for a PIN first: a new one, or the one that unlocks this browser; four digits, any will do. */
  pinGate: "off" | "new" | "recovery";
  /** Conversations are encrypted, which the box for a message says. Without it only the upgraded ones are. */
  encrypted: boolean;
  /** Where X Chat stands: in a shadow root, or (until August 2026) on the page itself. */
  chatRoot: "shadow" | "page";
  /** The chat at the foot of the page. */
  dock: boolean;
  /** Which adverts have the four impression pixels. */
  pixels: "some" | "all" | "none";
  /** The bookmark button in timelines, which some accounts were without. */
  bookmarks: boolean;
  /** Posts that have a translation show it, with the row that says so. */
  translate: boolean;
  /** ms between two changes of the counters under the posts on the screen; 0 keeps them still. */
  counterMs: number;
  /** Text in a `/messages/compose` link arrives in the message box. */
  linkTextSurvives: boolean;
}

export type Theme = World["theme"] | "contrast" | "dim";

export const ACCENTS = {
  blue: "rgb(29, 155, 240)",
  yellow: "rgb(255, 212, 0)",
  magenta: "rgb(249, 24, 128)",
  purple: "rgb(120, 86, 255)",
  orange: "rgb(255, 122, 0)",
  green: "rgb(0, 186, 124)",
} as const;
export type Accent = keyof typeof ACCENTS;

export const SIZES = [13, 14, 15, 17, 18] as const;
export type Size = (typeof SIZES)[number];

export const THEMES: Record<Theme, { body: string; meta: string; dark: boolean }> = {
  light: { body: "rgb(255, 255, 255)", meta: "#FFFFFF", dark: false },
  black: { body: "rgb(0, 0, 0)", meta: "#000000", dark: true },
  contrast: { body: "rgb(5, 5, 5)", meta: "#050505", dark: true },
  dim: { body: "rgb(21, 32, 43)", meta: "#15202B", dark: true },
};

const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur)(?:-|$)/;

export function directionOf(lang: string): Look["dir"] {
  return RIGHT_TO_LEFT.test(lang) ? "rtl" : "ltr";
}

/** All but the theme and the direction, which follow the world and the language. */
export const PLAIN_LOOK: Omit<Look, "theme" | "dir"> = {
  accent: "blue",
  size: 15,
  lang: "en",
  layout: "desktop",
  pinGate: "off",
  encrypted: false,
  chatRoot: "shadow",
  dock: true,
  pixels: "some",
  bookmarks: true,
  translate: true,
  counterMs: 1500,
  linkTextSurvives: true,
};

const CHOICES: { [Key in keyof Look]: (value: string) => Look[Key] | undefined } = {
  theme: oneOf(Object.keys(THEMES) as Theme[]),
  accent: oneOf(Object.keys(ACCENTS) as Accent[]),
  size: (value) => SIZES.find((size) => String(size) === value),
  lang: oneOf(Object.keys(LANGUAGES)),
  dir: oneOf(["ltr", "rtl"]),
  layout: oneOf(["desktop", "mobile"]),
  pinGate: oneOf(["off", "new", "recovery"]),
  encrypted: yesOrNo,
  chatRoot: oneOf(["shadow", "page"]),
  dock: yesOrNo,
  pixels: oneOf(["some", "all", "none"]),
  bookmarks: yesOrNo,
  translate: yesOrNo,
  counterMs: (value) => (/^\d{1,6}$/.test(value) ? Number(value) : undefined),
  linkTextSurvives: yesOrNo,
};

function oneOf<T extends string>(all: readonly T[]): (value: string) => T | undefined {
  return (value) => all.find((each) => each === value);
}

function yesOrNo(value: string): boolean | undefined {
  return value === "true" ? true : value === "false" ? false : undefined;
}

/**
 * The look that these parameters ask for; what is no part of a look is left out.
 * @throws {RangeError} for a value that a part of the look cannot have
 */
export function readLook(query: Iterable<[string, string]>): Partial<Look> {
  const look: Record<string, unknown> = {};
  for (const [key, value] of query) {
    if (!Object.hasOwn(CHOICES, key)) continue;
    const read = CHOICES[key as keyof Look](value);
    if (read === undefined) throw new RangeError(`${key} cannot be "${value}".`);
    look[key] = read;
  }
  return look;
}

/** Where to send a page so that its browser context sees the site in this look from now on, then `to`. */
export function lookAddress(look: Partial<Look>, to = "/home"): string {
  const query = new URLSearchParams({ to });
  for (const [key, value] of Object.entries(look)) query.set(key, String(value));
  return `https://x.com/world/look?${query.toString()}`;
}
