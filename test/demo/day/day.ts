import { join } from "node:path";
import { isOpen, type Case, type StepName } from "../../../lib/handoff/index.ts";
import { until } from "../../browser/wait.ts";
import type { Hands } from "../../person/hands.ts";
import type { RunningWorld } from "../../world/server.ts";
import type { WorldPost, WorldUser } from "../../world/types.ts";
import { FATES, type Fate } from "./fates.ts";

export interface DayOptions {
  readonly hands: Hands;
  readonly world: RunningWorld;
  /** How many customers are answered; 30 are a day. */
  readonly mentions: number;
  /** What becomes of them, one after the other; missing: all there is. */
  readonly fates?: readonly Fate[];
  /** Where pictures are written; missing: none are taken. */
  readonly folder?: string;
  readonly onStep: (name: string, ms: number) => void;
}

/** What one of the three says of the day, each by its own count. */
export interface Story {
  readonly cases: number;
  readonly open: number;
  /** To be looked at again. */
  readonly followUps: number;
  /** Replies and messages that stand on X. */
  readonly sends: number;
}

export interface DayResult {
  readonly told: { readonly panel: Story; readonly ledger: Story; readonly site: Story };
  readonly duplicates: number;
  readonly pictures: string[];
}

/** All three count the same. */
export function isOneStory({ panel, ledger, site }: DayResult["told"]): boolean {
  const [first, ...others] = [panel, ledger, site].map(storyWords);
  return others.every((other) => other === first);
}

/** As one line. */
export function storyWords({ cases, followUps, open, sends }: Story): string {
  return `${cases} cases, ${open} of them open, ${followUps} to be followed up; ${sends} texts on X`;
}

/** One customer of the day. */
export interface Visit {
  readonly hands: Hands;
  readonly world: RunningWorld;
  readonly brand: WorldUser;
  readonly customer: WorldUser;
  readonly post: WorldPost;
  readonly picture: (name: string) => Promise<void>;
}

/**
 * A day's work as a person does it, customer by customer, each with a fate of their own; and in the end what
 * the panel, the ledger and X each say of it.
 * @throws Error where something that is to be there does not come, or where a case is not as its fate has it
 */
export async function day(options: DayOptions): Promise<DayResult> {
  const { fates = FATES, hands, world, folder, onStep } = options;
  const { state } = world;
  const brand = known(state.user(state.viewerId), "the account that X is signed in with");
  const before = standing(world, brand);
  const pictures: string[] = [];
  const picture = async (name: string) => {
    if (folder === undefined) return;
    const file = join(folder, `day-${pictures.length + 1}-${name}.png`);
    await hands.panel.picture(file);
    pictures.push(file);
  };

  await hands.go(`/${brand.handle}`);
  const queue = complaints(world, brand, options.mentions);
  const expected: { fate: Fate; post: WorldPost }[] = [];
  for (const [at, post] of queue.entries()) {
    const fate = known(fates[at % fates.length], "a fate");
    const customer = known(state.user(post.authorId), "the customer");
    const from = performance.now();
    try {
      await fate.happens({ hands, world, brand, customer, post, picture });
    } catch (error) {
      throw new Error(`@${customer.handle}, who was to be ${fate.name}: ${String(error)}`, {
        cause: error,
      });
    }
    expected.push({ fate, post });
    onStep(`${at + 1}. @${customer.handle} is ${fate.name}`, Math.round(performance.now() - from));
  }

  const cases = await hands.panel.rows("cases");
  for (const { fate, post } of expected) asFated(cases, fate, post);
  const there = new Set(before);
  const texts = standing(world, brand).filter((text) => !there.has(text));
  const sum = (of: (fate: Fate) => number) =>
    expected.reduce((total, { fate }) => total + of(fate), 0);
  const told = {
    panel: await panelsStory(hands, picture),
    ledger: await ledgersStory(hands),
    site: {
      cases: sum(({ cases = 1 }) => cases),
      open: sum(({ cases = 1, open }) => (open ? cases : cases - 1)),
      followUps: sum(({ followedUp }) => (followedUp ? 1 : 0)),
      sends: texts.length - sum(({ byHand }) => (byHand ? 1 : 0)),
    },
  };
  return { told, duplicates: texts.length - new Set(texts).size, pictures };
}

/** What stands on X from the account, and to whom. */
function standing({ state }: RunningWorld, brand: WorldUser): string[] {
  const posts = [...state.posts.values()].filter(({ authorId }) => authorId === brand.id);
  const messages = state.messages.filter(({ senderId }) => senderId === brand.id);
  return [
    ...posts.map(({ inReplyTo, text }) => `${inReplyTo} ${text}`),
    ...messages.map(({ recipientId, text }) => `${recipientId} ${text}`),
  ];
}

/** The oldest first: they have waited longest. One for each customer, and none that was answered. */
function complaints({ state }: RunningWorld, brand: WorldUser, most: number): WorldPost[] {
  const answered = new Set([...state.posts.values()].map(({ inReplyTo }) => inReplyTo));
  const seen = new Set<string>();
  const chosen = state.mentionsOf(brand.id).filter(({ authorId, id, repostedBy }) => {
    if (answered.has(id) || repostedBy !== undefined || seen.has(authorId)) return false;
    seen.add(authorId);
    return true;
  });
  if (chosen.length < most)
    throw new Error(
      `A day is ${most} mentions, and there are ${chosen.length} of @${brand.handle}.`,
    );
  return chosen.slice(0, most).toReversed();
}

function asFated(cases: readonly Case[], fate: Fate, post: WorldPost): void {
  const found = cases.filter(({ tweet }) => tweet?.id === post.id);
  const steps = found.flatMap((one) =>
    one.steps.map(({ name, skipped }) => (skipped === undefined ? name : `${name} skipped`)),
  );
  const wanted: readonly (StepName | `${StepName} skipped`)[] = fate.steps;
  if (found.length === 1 && String(steps) === String(wanted) && found[0]?.ended?.as === fate.ended)
    return;
  throw new Error(
    `The case of ${post.id}, who was to be ${fate.name}: ${wanted.join(", ")}; there are ${found.length}, with ${steps.join(", ")}.`,
  );
}

async function panelsStory(
  { panel }: Hands,
  picture: (name: string) => Promise<void>,
): Promise<Story> {
  await panel.tab("Cases");
  const rowsOf = async (list: string, least: number) => {
    await panel.list(list);
    // The list that was there before goes once the next is read.
    return until(`the list "${list}"`, 10_000, async () => {
      const count = await panel.rowCount();
      return count >= least ? count : undefined;
    });
  };
  const cases = await settled(() => rowsOf("All", 1));
  await picture("all-cases");
  const open = await settled(() => rowsOf("Open", 0));
  await picture("open-cases");
  const followUps = await settled(() => rowsOf("Due", 0));
  await panel.tab("Sends");
  const sends = await settled(() => panel.rowCount());
  await picture("sends");
  return { cases, open, followUps, sends };
}

async function ledgersStory(hands: Hands): Promise<Story> {
  const [cases, sends] = [await hands.panel.rows("cases"), await hands.panel.rows("sends")];
  return {
    cases: cases.length,
    open: cases.filter(isOpen).length,
    followUps: cases.filter(({ about }) => about?.followUp?.value !== undefined).length,
    sends: sends.filter(({ state }) => state.name === "seen" || state.name === "accepted").length,
  };
}

/** The same twice, half a second apart: a list is read while one looks. */
async function settled(read: () => Promise<number>): Promise<number> {
  let last = await read();
  return until("the list to rest", 10_000, async () => {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const now = await read();
    if (now === last) return now;
    last = now;
    return undefined;
  });
}

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`X in miniature lacks ${what}.`);
  return value;
}
