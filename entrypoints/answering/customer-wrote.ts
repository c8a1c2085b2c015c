import { customerId, mayWantStop } from "../../lib/customers/index.ts";
import type { Handle } from "../../lib/customers/index.ts";
import { entryOf, type Entry } from "../../lib/db/index.ts";
import { advance, isOpen, type Case } from "../../lib/handoff/index.ts";
import type { Ask } from "../../lib/messages/index.ts";
import type { World } from "./world.ts";

/** A request to stop comes with the first words. */
const BEGINNING = 600;

/** A message that was seen, by whatever way. */
export interface SeenMessage {
  /** X's own. */
  readonly id: string;
  /** ms since 1970. */
  readonly at: number;
  readonly text: string;
  readonly by: "page" | "api";
  /** It shows pictures. */
  readonly pictures?: true;
}

/** A private message of the customer stands in the chat. */
export async function customerWrote(
  world: World,
  { account, customer, at, text, remoteId }: Ask<"page/customerWrote">,
): Promise<void> {
  const { cases, clock, customers } = world;
  const now = clock.now();
  // What comes after the end is thanks, or there is more: the case that was closed tells of it.
  const begun = await cases.lastOf(account, customer);
  const seen =
    begun && isOpen(begun) && remoteId !== undefined
      ? await messageSeenIn(world, begun, {
          id: remoteId,
          at: Math.min(at, now),
          text: text ?? "",
          by: "page",
        })
      : undefined;
  const wroteAt = Math.min(seen?.at ?? at, now);
  if (begun) {
    await cases.change(begun.id, (before) =>
      advance(before, { kind: "customerWrote", at: wroteAt, by: "page" }),
    );
    await customers.learnIfKnown(
      account,
      customer,
      { hasWritten: { value: true, source: "page", at: wroteAt } },
      wroteAt,
    );
  }
  if (text !== undefined && (await world.engine()).asksToStop(text.slice(0, BEGINNING)))
    await customers.change(customerId(account, customer), (known) => mayWantStop(known, wroteAt));
}

/**
 * Keeps that the message was seen, and which of the facts that customers are asked for it tells. The facts
 * themselves are not kept; the text only if the person wants that.
 * @returns the entry: of one that was seen before, the first
 */
export async function messageSeenIn(
  world: World,
  begun: Case,
  { id, at, text, by, pictures }: SeenMessage,
): Promise<Entry> {
  const entry = await keptMessage(world, {
    ...entryOf(begun),
    id: entryId(begun.account, id),
    kind: "message",
    remoteId: id,
    at,
    by,
    ...(text !== "" && { text }),
  });
  // What was told in another case was told in that one.
  if (entry.caseId !== begun.id || (text === "" && !pictures)) return entry;
  const [{ recognise }, { needs }, asked] = await Promise.all([
    world.engine(),
    world.desk.settings(),
    world.seen.askedIn(begun),
  ]);
  const own = [...new Set([...Object.values(needs).flat(), ...asked])];
  const facts = recognise(text, begun.tweet?.language ?? "en", own);
  const told = pictures ? [...facts, "photo"] : facts;
  await world.cases.change(begun.id, (before) =>
    told.reduce(
      (matter, fact) => advance(matter, { kind: "came", fact, came: true, at: entry.at, by }),
      before,
    ),
  );
  return entry;
}

/** A message of the account that no send of Aside's was: somebody wrote it on X. */
export async function ownMessageSeen(
  world: World,
  { account, customer, text, remoteId }: Ask<"page/messageSeen">,
): Promise<void> {
  const open = await world.cases.openOf(account, customer);
  if (!open || remoteId === undefined) return;
  await keptMessage(world, {
    ...entryOf(open),
    id: entryId(account, remoteId),
    kind: "message",
    own: true,
    remoteId,
    at: world.clock.now(),
    by: "page",
    text,
  });
}

async function keptMessage({ desk, entries }: World, entry: Entry): Promise<Entry> {
  const { keepPrivateText } = await desk.settings();
  const { text: _text, ...rest } = entry;
  return entries.add(keepPrivateText ? entry : rest);
}

function entryId(account: Handle, remoteId: string): string {
  return `message/${account}/${remoteId}`;
}
