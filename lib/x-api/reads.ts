import type { Handle } from "../customers/index.ts";
import type { AddressBook, Send } from "../sends/index.ts";
import type { Caller } from "./call.ts";
import { POST_FIELDS, USER_FIELDS } from "./client.ts";
import { isId, parse, READ, type Pages } from "./pages.ts";
import * as shapes from "./shapes.ts";
import type { Read, Wrote, XApi } from "./types.ts";

const MENTIONS = 20;

/** The reads that the person asks for. */
export function createReads(
  caller: Caller,
  pages: Pages,
  now: () => number,
): Omit<XApi, "call" | "look"> & AddressBook {
  return { me, userByHandle, userIdOf, mentions, messagesWith };

  function me(account: Handle) {
    return caller.read(
      account,
      READ,
      (client) => client.me(),
      (body) => {
        const user = parse(shapes.UserAnswer, body);
        return user && shapes.meOf(user);
      },
    );
  }

  function userByHandle(account: Handle, handle: Handle) {
    return caller.read(
      account,
      READ,
      (client) =>
        client.userByUsername(
          handle,
          USER_FIELDS as unknown as Parameters<typeof client.userByUsername>[1],
        ),
      (body) => {
        const user = parse(shapes.UserAnswer, body);
        return user && shapes.factsOf(user, now());
      },
    );
  }

  async function userIdOf(send: Send): ReturnType<AddressBook["userIdOf"]> {
    const read = await userByHandle(send.account, send.customer);
    if ("problem" in read) return { refusal: read.problem };
    const userId = read.value.userId?.value;
    return userId === undefined ? { refusal: { kind: "notFound" } } : { userId };
  }

  function mentions(account: Handle, sinceId?: string) {
    return caller.read(
      account,
      READ,
      (client, { userId }) =>
        client.userMentionTimeline(userId, {
          ...POST_FIELDS,
          max_results: MENTIONS,
          ...(sinceId === undefined ? {} : { since_id: sinceId }),
        }),
      (body) => {
        const page = parse(shapes.PostsAnswer, body);
        return page?.data.map(shapes.mentionOf).filter((mention) => mention !== undefined);
      },
    );
  }

  async function messagesWith(account: Handle, customerId: string): Promise<Read<Wrote>> {
    if (!isId(customerId)) return { problem: { kind: "invalid" } };
    const read = await pages.dmEvents(account, customerId);
    if ("problem" in read) return read;
    const { events, more } = read.value;
    const theirs = events
      .filter((event) => event.sender_id === customerId)
      .map((event) => event.created_at)
      .filter((at) => at !== undefined);
    if (theirs.length > 0) return { value: { wrote: "yes", at: Math.max(...theirs) } };
    const complete =
      events.length > 0 && !more && events.every((event) => event.sender_id !== undefined);
    return { value: { wrote: complete ? "no" : "unknown" } };
  }
}
