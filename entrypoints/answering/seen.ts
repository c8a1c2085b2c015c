import type { Handle } from "../../lib/customers/index.ts";
import { advance, invites } from "../../lib/handoff/index.ts";
import type { Ask } from "../../lib/messages/index.ts";
import { openKeyOf, type Send, type Target } from "../../lib/sends/index.ts";
import { fingerprint, holdsWords } from "../../lib/text/index.ts";
import { ownMessageSeen } from "./customer-wrote.ts";
import { happen } from "./happen.ts";
import { keepWords } from "./keep-words.ts";
import { usedIfTaken } from "./reply-taken.ts";
import type { World } from "./world.ts";

/** What was seen standing on X. */
interface Sight {
  readonly account: Handle;
  readonly target: Target;
  readonly text: string;
  readonly remoteId: string | undefined;
}

/** A post of the account stands under a tweet: a send of ours has arrived, or one written by hand. */
export async function replySeen(
  world: World,
  { account, inReplyTo, text, remoteId }: Ask<"page/replySeen">,
): Promise<void> {
  const { cases, clock, ledger } = world;
  const target = { kind: "tweet", tweetId: inReplyTo, author: account } as const;
  const begun = await cases.ofTweet(account, inReplyTo);
  await keep(world, { account, customer: begun?.customer, target, text });
  await usedIfTaken(world, account, { tweetId: inReplyTo }, text);
  if (await recognised(world, { account, target, text, remoteId })) return;
  const waiting = (await ledger.byHand(account)).filter((send) => isFor(send, target));
  for (const send of waiting) {
    // A post came, but not of these words: the person changed them, and knows which went out.
    if (send.state.name === "inserted") await happen(world, send.id, { kind: "notSeen" });
  }
  if (!begun) return;
  await cases.change(begun.id, (before) =>
    advance(before, { kind: "publicSent", at: clock.now(), by: "page", invites: invites(text) }),
  );
}

/** A private message of the account stands in the chat. */
export async function messageSeen(world: World, ask: Ask<"page/messageSeen">): Promise<void> {
  const { account, customer, text, remoteId } = ask;
  const target = { kind: "person", handle: customer } as const;
  await keep(world, { account, customer, target, text });
  await usedIfTaken(world, account, { customer }, text);
  if (!(await recognised(world, { account, target, text, remoteId })))
    await ownMessageSeen(world, ask);
}

/** What stands there is remembered, whoever put it there. */
function keep(world: World, said: Omit<Parameters<typeof keepWords>[1], "at">): Promise<void> {
  return keepWords(world, { ...said, at: world.clock.now() });
}

/** Finds the send whose words these are and notes that they stand there. */
async function recognised(world: World, sight: Sight): Promise<boolean> {
  const { ledger } = world;
  const { account, target, text, remoteId } = sight;
  const print = fingerprint(text);
  const holder = await ledger.holder(openKeyOf(account, target, print));
  if (holder) {
    await arrivedAt(world, holder, remoteId);
    return true;
  }
  // X's box may hold other words of the person before and after ours. The longest is the likeliest.
  const [send] = (await ledger.byHand(account))
    .filter((row) => isFor(row, target) && row.text !== null && holdsWords(text, row.text))
    .sort((a, b) => (b.text?.length ?? 0) - (a.text?.length ?? 0));
  if (send) await arrivedAt(world, send, remoteId);
  return send !== undefined;
}

async function arrivedAt(world: World, send: Send, remoteId: string | undefined): Promise<void> {
  if (send.route !== "api") {
    const id = remoteId === undefined ? {} : { remoteId };
    await happen(world, send.id, { kind: "seen", by: "page", ...id });
  } else if (
    remoteId !== undefined &&
    (send.state.name === "unknown" || send.state.name === "asked")
  ) {
    // Nobody knew its outcome: it was looked for, and here it is.
    await happen(world, send.id, { kind: "looked", finding: { kind: "found", remoteId } });
  }
}

function isFor({ target }: Send, other: Target): boolean {
  if (target.kind === "tweet") return other.kind === "tweet" && other.tweetId === target.tweetId;
  return other.kind === "person" && other.handle === target.handle;
}
