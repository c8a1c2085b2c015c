import type { Channel, Route } from "../../lib/sends/index.ts";
import type { Fault } from "../world/types.ts";
import { chance, type Chance } from "./chance.ts";
import type { Stop } from "./rig.ts";

/** What a run is about; each kind comes by points of its own. */
export const KINDS = ["api", "refresh", "settle", "migration", "hand"] as const;
export type Kind = (typeof KINDS)[number];

export interface PlannedSend {
  /** Which of the cases. */
  readonly matter: number;
  readonly channel: Channel;
  readonly route: Route;
  readonly text: string;
  /** Pressed again, as the same send, until the worker has answered. */
  readonly again: boolean;
  /** Pressed in a second panel at the same moment, as a send of its own. */
  readonly twice: boolean;
  /** Waits for the answer before the next is pressed. */
  readonly waits: boolean;
}

export type Kill =
  | { readonly what: "worker" | "browser" | "tabs" | "disk" | "network"; readonly ms: number }
  | { readonly what: "API"; readonly does: Fault["does"]; readonly ms: number }
  | { readonly what: "clock"; readonly ms: number };

export interface Plan {
  readonly seed: number;
  readonly kind: Kind;
  /** How each own account stands with X's API. */
  readonly accounts: readonly ("fresh" | "expired" | "none")[];
  /** How long each send is held, in seconds. */
  readonly hold: number;
  readonly sends: readonly PlannedSend[];
  /** One after the other; the next is waited for once the last is over. */
  readonly kills: readonly (Kill & { readonly at: Stop })[];
  /** The worker is asked from two panels, in two windows, that show the first send's case. */
  readonly panels: boolean;
  /** What X does with the first writes. */
  readonly mood: Fault["does"] | undefined;
}

/** The points of each kind of run, as a run without a kill came by them: how often each. */
export type Known = Readonly<Record<Kind, ReadonlyMap<string, number>>>;

const CUSTOMERS_EACH = 6;

/** What was added later is drawn apart, so that a seed draws as before what it drew before. */
const HAND = 700_000;
const PANELS = 800_000;

export function planOf(seed: number, known: Known): Plan {
  const dice = chance(seed);
  const usual = kindOf(dice);
  const kind = chance(seed + HAND).often(0.2) ? "hand" : usual;
  const plan = calm(seed, kind, dice);
  const kills = Array.from({ length: dice.pick([1, 1, 1, 2, 2, 3]) }, (_, order) => ({
    ...killOf(dice),
    at: pointOf(dice, order === 0 ? [known[kind]] : [known[kind], known.settle]),
  }));
  return { ...plan, kills };
}

/** The same without a kill. */
export function calm(seed: number, kind: Kind, dice: Chance = chance(seed)): Plan {
  const both = dice.often(0.4);
  const first = kind === "refresh" || dice.often(0.2) ? "expired" : "fresh";
  const accounts = [first, both ? dice.pick(["fresh", "expired"] as const) : "none"] as const;
  const free = Array.from({ length: both ? 2 * CUSTOMERS_EACH : CUSTOMERS_EACH }, (_, at) => at);
  const sends = Array.from({ length: 2 + dice.below(3) }, (_, order): PlannedSend => {
    const [matter = 0] = free.splice(dice.below(free.length), 1);
    const channel = dice.often(0.5) ? "public" : "dm";
    const byLink = kind !== "migration" && channel === "public" && dice.often(0.15);
    return {
      matter,
      channel,
      route: byLink ? "link" : "api",
      text: `Sorry about that, we are on it. (${seed}/${order})`,
      again: dice.often(0.6),
      twice: dice.often(0.2),
      waits: dice.often(0.4),
    };
  });
  const mood = kind === "settle" ? dice.pick(MOODS) : undefined;
  const hold = dice.pick([0, 0, 0, 5, 30]);
  const panels = kind !== "migration" && chance(seed + PANELS).often(0.3);
  if (kind === "hand") {
    const text = `Sorry about that, we are on it. (${seed}/hand)`;
    // X's page is signed in with the first account.
    const matter = free.find((at) => at < CUSTOMERS_EACH) ?? 0;
    const route = "draft";
    sends.unshift({
      matter,
      channel: "public",
      route,
      text,
      again: false,
      twice: false,
      waits: true,
    });
  }
  return { seed, kind, accounts, hold, sends, kills: [], panels, mood };
}

function kindOf(dice: Chance): Kind {
  return dice.pick([
    "api",
    "api",
    "api",
    "api",
    "refresh",
    "refresh",
    "settle",
    "settle",
    "settle",
    "migration",
  ]);
}

/**
 * Ways in which X fails to say what it did. A connection that ends without a word after X has read the
 * request is left out: Chromium may then repeat the request by itself (see sends.design.md), and that
 * gap is known.
 */
const MOODS: readonly Fault["does"][] = [
  { kind: "cutHalfway" },
  { kind: "garbage", body: "<html>Over capacity</html>" },
  { kind: "hang" },
  { kind: "status", status: 503, body: { title: "Service Unavailable" } },
  { kind: "status", status: 500, body: "" },
];

function killOf(dice: Chance): Kill {
  const what = dice.pick([
    ...Array.from({ length: 11 }, () => "worker" as const),
    ...(["browser", "browser", "network", "network", "API", "API", "API"] as const),
    ...(["tabs", "clock", "clock", "disk", "disk"] as const),
  ]);
  const ms = 100 + dice.below(500);
  if (what === "API") return { what, ms, does: dice.pick(MOODS) };
  if (what === "clock") return { what, ms: dice.often(0.5) ? 3_600_000 : -3_600_000 };
  return { what, ms };
}

function pointOf(dice: Chance, from: readonly ReadonlyMap<string, number>[]): Stop {
  const all = dice.pick(from);
  const point = dice.pick([...all.keys()].toSorted());
  const times = Math.min(all.get(point) ?? 1, 3);
  return { point, nth: 1 + (dice.often(0.5) ? 0 : dice.below(times)) };
}
