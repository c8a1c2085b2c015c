import type {
  Answer,
  Ask,
  AskedTweet,
  FoundReplies,
  PageSender,
} from "../../lib/messages/index.ts";
import type { Handle } from "../../lib/customers/index.ts";
import type { Between, CannedReply, RankedReply } from "../../lib/replies/index.ts";
import type { Channel } from "../../lib/sends/index.ts";
import { betweenInCase, betweenOnPage } from "./between.ts";
import { whose } from "./whose.ts";
import type { World } from "./world.ts";

/** More than anybody looks through; whoever has more of them types what they look for. */
const MOST = 100;
/** Of so many it is told what became of them: more than are in sight before one looks further. */
const IN_SIGHT = 12;
/** So many are suggested, the best first. */
const SUGGESTED = 3;

/** The canned replies of a channel, filled; those that fit the tweet first. */
export async function replies(
  world: World,
  ask: Ask<"page/replies">,
  from: PageSender,
): Promise<Answer<"page/replies">> {
  const { customer, channel, tweet, query } = ask;
  const account = ask.account ?? (await whose(world, from, { customer: customer?.handle }));
  if (account === undefined) return { replies: [] };
  const between = await betweenOnPage(world, account, ask);
  return found(world, { channel, account, between, tweet, query });
}

/** The same for a case of the panel. */
export async function repliesForCase(
  world: World,
  { caseId, channel, query }: Ask<"panel/replies">,
): Promise<Answer<"panel/replies">> {
  const begun = await world.cases.get(caseId);
  if (!begun) return { replies: [] };
  const { account, tweet } = begun;
  const asked = tweet && { text: tweet.text, first: tweet.replyTo === undefined };
  const between = await betweenInCase(world, begun, channel);
  return found(world, { channel, account, between, tweet: asked, query });
}

interface Looked {
  readonly channel: Channel;
  readonly account: Handle;
  readonly between: Between;
  readonly tweet: Pick<AskedTweet, "text" | "first"> | undefined;
  readonly query: string | undefined;
}

async function found(
  world: World,
  { channel, account, between, tweet, query }: Looked,
): Promise<FoundReplies> {
  const { clock, engine, shelf } = world;
  const now = clock.now();
  const { agentName, customer } = between;
  const [all, { lengthOf, offer }] = await Promise.all([shelf.offered(account), engine()]);
  const byId = new Map(all.flatMap((one) => (one.scope === channel ? [[one.id, one]] : [])));
  const reasons = new Map<string, RankedReply>();
  let ids: string[];
  if (query?.trim()) {
    ids = (await shelf.find(query)).filter((id) => byId.has(id));
  } else {
    const question = {
      text: tweet?.text ?? "",
      first: tweet?.first ?? true,
      at: now,
      ...(agentName !== "" && { agent: agentName }),
    };
    const ranked = await shelf.ranked(account, question, (id) => byId.has(id), MOST);
    for (const one of tweet ? ranked.slice(0, SUGGESTED) : []) {
      const { used, shared, fits } = one.why;
      if (used > 0 || shared.length > 0 || fits) reasons.set(one.id, one);
    }
    // What is not suggested stands as in the library.
    const rest = ranked.filter(({ id }) => !reasons.has(id)).map(({ id }) => id);
    const asStored = [...byId.keys()].filter((id) => !reasons.has(id));
    ids = [...reasons.keys(), ...(byId.size <= MOST ? asStored : rest)];
  }
  const shown = ids.slice(0, MOST).map((id) => byId.get(id) as CannedReply);
  const [wordings, became] = await Promise.all([
    shelf.wordings(account, customer.handle, shown, now),
    shelf.became(account, shown.slice(0, IN_SIGHT)),
  ]);
  const filled = offer(shown, channel, between, ({ id }) => wordings.get(id) ?? 0, all);
  return {
    replies: filled.map((reply) => {
      const why = reasons.get(reply.id)?.why;
      const stats = became.get(reply.id);
      const length = lengthOf(channel, reply.text);
      return Object.assign(reply, { length }, why && { why }, stats && { became: stats });
    }),
    ...((query?.trim() ? ids.length : byId.size) > MOST && { more: true as const }),
  };
}
