import { firstNameOf, type Customer } from "../customers/index.ts";
import { dmLinkOf } from "../text/index.ts";
import { fill } from "./fill.ts";
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
}

/**
 * The replies of one scope, filled, in the library's order. A broken template is left out: nobody can
 * use it here, and the editor says what is wrong with it.
 */
export function offer(
  library: readonly CannedReply[],
  scope: CannedReply["scope"],
  between: Between,
): OfferedReply[] {
  return library
    .filter((reply) => reply.scope === scope)
    .flatMap(({ id, title, shortcut, template, language, prompt }) => {
      try {
        const filled = fill(template, variablesOf(between, prompt), language);
        return [{ id, title, shortcut, ...filled }];
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
  const firstName = name === undefined ? undefined : firstNameOf(name);
  return {
    customer: {
      handle: customer.facts.handle?.value ?? customer.handle,
      ...(name !== undefined && { name }),
      ...(firstName !== undefined && { firstName }),
    },
    account: {
      handle: account.shownHandle,
      ...(account.name !== undefined && { name: account.name }),
    },
    agent: agentName === "" ? {} : { name: agentName },
    ...(account.userId !== undefined && { dmLink: dmLinkOf(account.userId, prompt) }),
  };
}
