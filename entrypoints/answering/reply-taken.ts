import type { Handle } from "../../lib/customers/index.ts";
import { agentNameIn, questionText } from "../../lib/db/index.ts";
import type { Ask, PageSender } from "../../lib/messages/index.ts";
import { later } from "../../lib/text/index.ts";
import { whose } from "./whose.ts";
import type { World } from "./world.ts";

/** Where a text would stand on X: under a tweet, or in the chat with a customer. */
type Place = { readonly tweetId: string } | { readonly customer: Handle };

/** Of the words of what was put in, so many have to stand in what was posted; else it is another text. */
const SHARE = 0.5;

/** A person put a canned reply into X's own box: remembered until their text is seen on X, or a day is over. */
export async function replyTaken(
  world: World,
  { account: told, channel, customer, reply, text, tweet }: Ask<"page/replyTaken">,
  from: PageSender,
): Promise<null> {
  const { clock, desk, newId, shelf, uses } = world;
  const account =
    told ?? (await whose(world, from, { customer, ...(tweet && { tweetId: tweet.id }) }));
  const place = channel === "public" ? tweet && { tweetId: tweet.id } : customer && { customer };
  const taken = (await shelf.offered()).find(({ id }) => id === reply.id);
  if (!account || !place || taken?.wordings[reply.wording] === undefined) return null;
  const agentName = agentNameIn(await desk.settings(), account);
  await uses.take({
    id: idOf(account, place),
    useId: newId(),
    replyId: reply.id,
    wording: reply.wording,
    account,
    customer: customer ?? "",
    channel,
    at: clock.now(),
    text,
    ...(agentName !== "" && { agent: agentName }),
    ...(tweet && {
      question: { text: questionText(tweet.text), first: tweet.first ?? true },
    }),
  });
  return null;
}

type Needs = Pick<World, "cases" | "clock" | "log" | "shelf" | "uses">;

/**
 * A text of the account stands there: if it is the canned reply that was put in, that was a use of it. Never
 * throws: what was sent is worth more than what is learned of it.
 */
export async function usedIfTaken(
  world: Needs,
  account: Handle,
  place: Place,
  seen: string,
): Promise<void> {
  try {
    await used(world, account, place, seen);
  } catch (error) {
    world.log("a use was not learned of", error);
  }
}

async function used(world: Needs, account: Handle, place: Place, seen: string): Promise<void> {
  const { cases, clock, shelf, uses } = world;
  const take = await uses.taken(idOf(account, place));
  if (!take || !isOf(take.text, seen)) return;
  const { text: _text, useId, ...use } = take;
  const begun = await ("tweetId" in place
    ? cases.ofTweet(account, place.tweetId)
    : cases.openOf(account, place.customer));
  await uses.add({
    ...use,
    id: useId,
    at: clock.now(),
    ...(begun && { caseId: begun.id }),
    ...(use.question && { unlearned: 1 }),
  });
  await shelf.learn();
}

function idOf(account: Handle, place: Place): string {
  return "tweetId" in place
    ? `${account}/tweet:${place.tweetId}`
    : `${account}/person:${place.customer}`;
}

function isOf(taken: string, seen: string): boolean {
  const words = wordsOf(taken);
  const standing = new Set(wordsOf(seen));
  const kept = words.filter((word) => standing.has(word)).length;
  return kept > 0 && kept >= words.length * SHARE;
}

const word = later(String.raw`[\p{L}\p{N}]+`, "gu");

/** X shows links in its own way, so they tell nothing. */
function wordsOf(text: string): string[] {
  return [
    ...new Set(
      text
        .toLowerCase()
        .replace(/https?:\S+/g, " ")
        .match(word()),
    ),
  ];
}
