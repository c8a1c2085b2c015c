import { handleOf, type CustomerFacts, type Handle } from "../../lib/customers/index.ts";
import { mentionId, type MentionRow } from "../../lib/db/index.ts";
import { beginCase, mentionsAfter, mentionsToAsk, type Tweet } from "../../lib/handoff/index.ts";
import type { Answer, Ask, ReadAnswer } from "../../lib/messages/index.ts";
import { lookedLately, mostOf, type Refusal } from "../../lib/sends/index.ts";
import { mentions as mentionedIn } from "../../lib/text/index.ts";
import type { Mention } from "../../lib/x-api/index.ts";
import { noticed } from "./read.ts";
import type { World } from "./world.ts";

/** Reads the tweets that mention an account: new ones, or older ones that did not fit before. */
export async function readMentions(
  world: World,
  { account, older = false, byItself = false }: Ask<"panel/readMentions">,
): Promise<Answer<"panel/readMentions">> {
  const { accounts, api, clock, desk, mentions } = world;
  const { connected, mentionsRead: before } = (await accounts.get(account)) ?? {};
  if (!connected) return { problem: { kind: "notConnected" } };
  if (byItself) {
    const wanted = (await desk.settings()).looksByItself;
    if (!wanted || lookedLately(before?.at, clock.now())) return { found: 0 };
  }
  const asked = mentionsToAsk(before, older);
  if (!asked) return { found: 0 };
  const read = await api.mentions(account, asked);
  if ("problem" in read) return noticed(world, account, read.problem);
  const { mentions: found, more } = read.value;
  const now = clock.now();
  const rows = found.map((mention) => rowOf(account, mention, now));
  const page = { ids: found.map(({ id }) => id), more };
  await mentions.learn(account, rows, mentionsAfter(before, asked, page, now));
  return { found: found.length };
}

function rowOf(account: Handle, mention: Mention, now: number): MentionRow {
  const { id: tweetId, authorId, text, postedAt, language, quotes } = mention;
  return {
    id: mentionId(account, tweetId),
    account,
    tweetId,
    authorId,
    text,
    at: Math.min(postedAt ?? now, now),
    ...(postedAt !== undefined && { postedAt }),
    ...(language !== undefined && { language }),
    ...(quotes !== undefined && { quotes }),
  };
}

/** Reads who wrote the newest of those mentions whose authors nobody knows. */
export async function readAuthors(
  world: World,
  { account }: Ask<"panel/readAuthors">,
): Promise<ReadAnswer> {
  const unknown = new Set<string>();
  for (const row of await world.mentions.of(account)) {
    if (!(await authorOf(world, row))) unknown.add(row.authorId);
  }
  const ids = [...unknown].slice(0, mostOf("readNames"));
  const read = await pay(world, account, ids);
  return "problem" in read ? read : { ok: true };
}

/** Begins or finds the case of a mention, and leads the window's panel to it. */
export async function takeMention(
  world: World,
  { account, tweetId, windowId }: Ask<"panel/takeMention">,
): Promise<Answer<"panel/takeMention">> {
  const { cases, clock, customers, desk, mentions, newId } = world;
  const row = await mentions.get(account, tweetId);
  if (!row) return { problem: { kind: "notFound" } };
  const standing = await cases.ofTweet(account, tweetId);
  if (standing) {
    const { id: caseId, customerId } = standing;
    await desk.show({ windowId, caseId, customerId, at: clock.now() });
    return { caseId };
  }
  const known = await authorOf(world, row);
  const read = known ? undefined : await pay(world, account, [row.authorId]);
  if (read && "problem" in read) return read;
  const facts = known ?? read?.get(row.authorId);
  const author = handleOf(facts?.handle?.value ?? "");
  if (!facts || !author) return { problem: { kind: "notFound" } };
  const now = clock.now();
  await customers.learn(account, author, facts, now);
  const tweet = tweetOf(row, author, facts);
  const begun = await cases.begin(
    beginCase({ id: newId(), account, customer: author, tweet, now }),
  );
  await desk.show({ windowId, caseId: begun.id, customerId: begun.customerId, at: now });
  return { caseId: begun.id };
}

/** Who wrote it, where that costs nothing. */
async function authorOf(
  { customers }: World,
  { account, author, authorId }: MentionRow,
): Promise<CustomerFacts | undefined> {
  const known = await customers.byUserId(account, authorId);
  if (!known) return author;
  return known.facts.handle
    ? known.facts
    : { ...known.facts, handle: { value: known.handle, source: "page", at: known.firstSeenAt } };
}

async function pay(
  world: World,
  account: Handle,
  ids: readonly string[],
): Promise<ReadonlyMap<string, CustomerFacts> | { readonly problem: Refusal }> {
  const read = await world.api.usersById(account, ids);
  if ("problem" in read) return noticed(world, account, read.problem);
  const authors = new Map(read.value.map((facts) => [facts.userId?.value ?? "", facts]));
  await world.mentions.learnAuthors(account, authors);
  return authors;
}

function tweetOf(row: MentionRow, author: Handle, facts: CustomerFacts): Tweet {
  const { tweetId, text, postedAt, language, quotes } = row;
  const { displayName, handle, picture } = facts;
  return {
    id: tweetId,
    author,
    authorHandle: handle?.value ?? author,
    text,
    // X lists it because it mentions the account, wherever in it that may be.
    mentions: [...new Set([...mentionedIn(text), row.account])],
    ...(displayName && { authorName: displayName.value }),
    ...(picture && { authorPicture: picture.value }),
    ...(postedAt !== undefined && { postedAt }),
    ...(language !== undefined && { language }),
    ...(quotes !== undefined && { quotes: { id: quotes } }),
  };
}
