import { firstNameOf, type Customer } from "../customers/index.ts";
import { dmLinkOf } from "../text/index.ts";
import { fill } from "./fill/index.ts";
import type { Answers, CannedReply, Filled, Variables } from "./types.ts";

/** Between whom a reply goes, and all else that it may speak of, as far as it is known. */
export interface Between extends Pick<Variables, "tweet" | "case" | "now" | "timeZone"> {
  readonly customer: Pick<Customer, "handle" | "facts">;
  readonly account: {
    /** With its capitals. */
    readonly shownHandle: string;
    readonly name?: string;
    /** Numeric id; without it there is no DM link, and plain words stand in its place. */
    readonly userId?: string;
  };
  /** Empty where the person gave none. */
  readonly agentName: string;
  /** Nothing has passed between the two before. */
  readonly firstContact?: boolean;
  /** What the person has said already of what replies ask for. */
  readonly answers?: Answers;
}

/** A canned reply, filled for one customer. */
export interface OfferedReply extends Filled {
  readonly id: string;
  readonly title: string;
  readonly shortcut: string;
  /** Place of the wording that it was filled from. */
  readonly wording: number;
}

/**
 * The replies of one scope, filled, in their order. A broken template is left out: nobody can use it here,
 * and the editor says what is wrong with it.
 * @param wordingOf which wording to fill; missing: the first
 * @param library where replies that are part of others are found; missing: `replies`
 */
export function offer(
  replies: readonly CannedReply[],
  scope: CannedReply["scope"],
  between: Between,
  wordingOf: (reply: CannedReply) => number = () => 0,
  library: readonly CannedReply[] = replies,
): OfferedReply[] {
  return replies
    .filter((reply) => reply.scope === scope)
    .flatMap((reply) => offerOne(reply, wordingOf(reply), between, library) ?? []);
}

/** One reply, filled; undefined when its template is broken. A wording that is not there is the first. */
export function offerOne(
  reply: CannedReply,
  place: number,
  between: Between,
  library: readonly CannedReply[],
): OfferedReply | undefined {
  const { id, title, shortcut, wordings, language, prompt, scope } = reply;
  const wording = wordings[place] === undefined ? 0 : place;
  try {
    const filled = fill(
      wordings[wording] ?? "",
      { ...variablesOf(between, prompt), scope },
      {
        language,
        ...(between.answers && { answers: between.answers }),
        partial: (wanted) => byShortcut(library, wanted)?.wordings[0],
      },
    );
    return { id, title, shortcut, wording, ...filled };
  } catch {
    return undefined;
  }
}

function byShortcut(library: readonly CannedReply[], wanted: string): CannedReply | undefined {
  const small = wanted.toLowerCase();
  return library.find(({ shortcut }) => shortcut.toLowerCase() === small);
}

function variablesOf(
  { customer, account, agentName, firstContact, tweet, case: matter, now, timeZone }: Between,
  prompt: string | undefined,
): Variables {
  const name = customer.facts.displayName?.value;
  const first = name === undefined ? undefined : firstNameOf(name);
  return {
    customer: {
      handle: customer.facts.handle?.value ?? customer.handle,
      ...(name !== undefined && { name }),
      ...(first && { firstName: first.name, firstNameGuessed: !first.certain }),
      ...(firstContact !== undefined && { firstContact }),
    },
    account: {
      handle: account.shownHandle,
      ...(account.name !== undefined && { name: account.name }),
    },
    agent: agentName === "" ? {} : { name: agentName },
    ...(account.userId !== undefined && { dmLink: dmLinkOf(account.userId, prompt) }),
    ...(tweet && { tweet }),
    ...(matter && { case: matter }),
    ...(now !== undefined && { now }),
    ...(timeZone !== undefined && { timeZone }),
  };
}
