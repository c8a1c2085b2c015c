import type { Customer, Handle } from "../../lib/customers/index.ts";
import type { Addressee, Answer, Ask, PageSender } from "../../lib/messages/index.ts";
import { whose } from "./whose.ts";
import type { World } from "./world.ts";

/**
 * The canned replies of a channel, filled. Of the customer nothing goes into them but what stands on X for
 * everybody: handle and name. Notes, messages and cases are never given to a page.
 */
export async function replies(
  world: World,
  { channel, account: told, customer }: Ask<"page/replies">,
  from: PageSender,
): Promise<Answer<"page/replies">> {
  const { accounts, clock, desk, engine, library } = world;
  const handle = told ?? (await whose(world, from, { customer: customer?.handle }));
  if (handle === undefined) return { replies: [] };
  const [known, settings, all, { lengthOf, offer }] = await Promise.all([
    accounts.get(handle),
    desk.settings(),
    library(),
    engine(),
  ]);
  const filled = offer(all, channel, {
    customer: customer
      ? await shownTo(world, handle, customer, clock.now())
      : { handle: "" as Handle, facts: {} },
    account: known ?? { shownHandle: handle },
    agentName: settings.agentName,
  });
  return {
    replies: filled.map((reply) => Object.assign(reply, { length: lengthOf(channel, reply.text) })),
  };
}

/** What the page shows of them now; what was seen before where it does not. */
async function shownTo(
  { customers }: World,
  account: Handle,
  { handle, shownHandle, name }: Addressee,
  at: number,
): Promise<Pick<Customer, "handle" | "facts">> {
  const before = (await customers.get(account, handle))?.facts;
  const fact = (value: string | undefined) =>
    value === undefined ? undefined : ({ value, source: "page", at } as const);
  const shown = fact(shownHandle?.toLowerCase() === handle ? shownHandle : undefined);
  const seen = { handle: shown ?? before?.handle, displayName: fact(name) ?? before?.displayName };
  return {
    handle,
    facts: {
      ...(seen.handle && { handle: seen.handle }),
      ...(seen.displayName && { displayName: seen.displayName }),
    },
  };
}
