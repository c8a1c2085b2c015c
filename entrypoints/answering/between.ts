import type { Customer, Handle } from "../../lib/customers/index.ts";
import { agentNameIn } from "../../lib/db/index.ts";
import type { Case } from "../../lib/handoff/index.ts";
import type { Addressee, AskedTweet } from "../../lib/messages/index.ts";
import type { Answers, Between } from "../../lib/replies/index.ts";
import type { Channel } from "../../lib/sends/index.ts";
import type { World } from "./world.ts";

/** Whom and what a composer on a page is for, as the page tells it. */
interface OnPage {
  readonly channel: Channel;
  readonly customer?: Addressee;
  readonly tweet?: AskedTweet;
}

type Known = Pick<World, "accounts" | "cases" | "clock" | "customers" | "desk">;

/**
 * What canned replies may speak of in a composer on a page. Of the customer that is what stands on X for
 * everybody, handle and name, and what the person said themselves: in a composer of this kind before, and
 * which category the case is of. Notes, messages and all else of cases are never given to a page.
 */
export async function betweenOnPage(
  world: Known,
  account: Handle,
  { channel, customer, tweet }: OnPage,
): Promise<Between> {
  const at = world.clock.now();
  const [shown, standing] = await Promise.all([
    customer
      ? shownTo(world, account, customer, at)
      : { handle: "" as Handle, facts: {}, before: undefined },
    customer && caseFor(world, account, customer.handle, tweet?.id),
  ]);
  return {
    ...(await common(world, account)),
    customer: { handle: shown.handle, facts: shown.facts },
    ...(customer && { firstContact: isFirst(shown.before, standing) }),
    ...(tweet && {
      tweet: {
        text: tweet.text,
        ...(customer && { url: addressOf(customer.handle, tweet.id) }),
        ...(tweet.language !== undefined && { language: tweet.language }),
        ...(tweet.postedAt !== undefined && { postedAt: tweet.postedAt }),
      },
    }),
    ...caseOf(standing),
    answers: answersIn(standing, channel),
  };
}

/** The same in a case of the panel. */
export async function betweenInCase(
  world: Known,
  matter: Case,
  channel: Channel,
): Promise<Between> {
  const { account, customer: handle, customerId, tweet } = matter;
  const known = await world.customers.person(customerId);
  return {
    ...(await common(world, account)),
    customer: known ?? { handle, facts: {} },
    firstContact: isFirst(known?.facts, matter),
    ...(tweet && {
      tweet: {
        text: tweet.text,
        url: addressOf(tweet.authorHandle, tweet.id),
        ...(tweet.language !== undefined && { language: tweet.language }),
        ...(tweet.postedAt !== undefined && { postedAt: tweet.postedAt }),
      },
    }),
    ...caseOf(matter),
    answers: answersIn(matter, channel),
  };
}

/** The case that a composer on a page belongs to. */
export async function caseFor(
  { cases }: Pick<World, "cases">,
  account: Handle,
  customer: Handle,
  tweetId: string | undefined,
): Promise<Case | undefined> {
  return tweetId === undefined ? cases.openOf(account, customer) : cases.ofTweet(account, tweetId);
}

/** What was said in public may be said again in private, but not the other way. */
function answersIn(matter: Case | undefined, channel: Channel): Answers {
  const { public: open, dm } = matter?.answers ?? {};
  return { ...open, ...(channel === "dm" && dm) };
}

/** What replies may say of the case itself. */
function caseOf(matter: Case | undefined): Pick<Between, "case"> {
  const category = matter?.about?.category?.value;
  return category === undefined ? {} : { case: { category } };
}

async function common({ accounts, clock, desk }: Known, account: Handle) {
  const [known, settings] = await Promise.all([accounts.get(account), desk.settings()]);
  return {
    account: known ?? { shownHandle: account },
    agentName: agentNameIn(settings, account),
    now: clock.now(),
    timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

function isFirst(facts: Customer["facts"] | undefined, matter: Case | undefined): boolean {
  return facts?.hasWritten?.value !== true && (matter?.steps.length ?? 0) === 0;
}

function addressOf(handle: string, tweetId: string): string {
  return `https://x.com/${handle}/status/${tweetId}`;
}

/** What the page shows of them now; what was seen before where it does not. */
async function shownTo(
  { customers }: Pick<World, "customers">,
  account: Handle,
  { handle, shownHandle, name }: Addressee,
  at: number,
) {
  const before = (await customers.get(account, handle))?.facts;
  const fact = (value: string | undefined) =>
    value === undefined ? undefined : ({ value, source: "page", at } as const);
  const shown = fact(shownHandle?.toLowerCase() === handle ? shownHandle : undefined);
  const seen = { handle: shown ?? before?.handle, displayName: fact(name) ?? before?.displayName };
  return {
    handle,
    before,
    facts: {
      ...(seen.handle && { handle: seen.handle }),
      ...(seen.displayName && { displayName: seen.displayName }),
    },
  };
}
