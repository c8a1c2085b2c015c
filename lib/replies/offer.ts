import { firstNameOf, type Customer } from "../customers/index.ts";
import { dmLinkOf } from "../text/index.ts";
import { fill } from "./fill/index.ts";
import type { CannedReply, Filled, Variables } from "./types.ts";

/** Between whom a reply goes, as far as it is known. */
export interface Between {
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
 * The replies of one scope, filled, in the library's order. A broken template is left out: nobody can
 * use it here, and the editor says what is wrong with it.
 * @param wordingOf which wording to fill; missing: the first
 */
export function offer(
  library: readonly CannedReply[],
  scope: CannedReply["scope"],
  between: Between,
  wordingOf: (reply: CannedReply) => number = () => 0,
): OfferedReply[] {
  return library
    .filter((reply) => reply.scope === scope)
    .flatMap((reply) => {
      const { id, title, shortcut, wordings, language, prompt } = reply;
      const wording = wordings[wordingOf(reply)] === undefined ? 0 : wordingOf(reply);
      try {
        const filled = fill(wordings[wording] ?? "", variablesOf(between, prompt), { language });
        return [{ id, title, shortcut, wording, ...filled }];
      } catch {
        return [];
      }
    });
}

function variablesOf(
  { customer, account, agentName }: Between,
  prompt: string | undefined,
): Variables {
  const name = customer.facts.displayName?.value;
  const first = name === undefined ? undefined : firstNameOf(name);
  return {
    customer: {
      handle: customer.facts.handle?.value ?? customer.handle,
      ...(name !== undefined && { name }),
      ...(first && { firstName: first.name, firstNameGuessed: !first.certain }),
    },
    account: {
      handle: account.shownHandle,
      ...(account.name !== undefined && { name: account.name }),
    },
    agent: agentName === "" ? {} : { name: agentName },
    ...(account.userId !== undefined && { dmLink: dmLinkOf(account.userId, prompt) }),
  };
}
