import type { Handle } from "../customers/index.ts";
import { mostOf, type AddressBook, type Send } from "../sends/index.ts";
import type { Caller } from "./call.ts";
import { POST_FIELDS, USER_FIELDS } from "./client.ts";
import { isId, parse, READ, type Pages } from "./pages.ts";
import * as shapes from "./shapes.ts";
import type { Between, Read, ReadMessage, Wrote, XApi } from "./types.ts";

/** X takes no more ids at once. */
const MOST_USERS = 100;

/** The reads that the person asks for. */
export function createReads(
  caller: Caller,
  pages: Pages,
  now: () => number,
): Omit<XApi, "call" | "look"> & AddressBook {
  return { me, userByHandle, usersById, userIdOf, mentions, messagesWith };

  function me(account: Handle) {
    return caller.read(
      account,
      READ,
      { kind: "readCustomer" },
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
      { kind: "readCustomer" },
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

  async function usersById(account: Handle, ids: readonly string[]) {
    const asked = [...new Set(ids)].filter(isId).slice(0, MOST_USERS);
    if (asked.length === 0) return { value: [] };
    return caller.read(
      account,
      READ,
      { kind: "readNames", most: asked.length },
      (client) => client.users(asked, USER_FIELDS as unknown as Parameters<typeof client.users>[1]),
      (body) => {
        const page = parse(shapes.UsersAnswer, body);
        return page?.data.map((data) => shapes.factsOf({ data }, now()));
      },
    );
  }

  async function userIdOf(send: Send): ReturnType<AddressBook["userIdOf"]> {
    const read = await userByHandle(send.account, send.customer);
    if ("problem" in read) return { refusal: read.problem };
    const userId = read.value.userId?.value;
    return userId === undefined ? { refusal: { kind: "notFound" } } : { userId };
  }

  function mentions(account: Handle, { after, before }: Between = {}) {
    return caller.read(
      account,
      READ,
      { kind: "readMentions" },
      (client, { userId }) =>
        client.userMentionTimeline(userId, {
          ...POST_FIELDS,
          max_results: mostOf("readMentions"),
          ...(isId(after) && { since_id: after }),
          ...(isId(before) && { until_id: before }),
        }),
      (body) => {
        const page = parse(shapes.PostsAnswer, body);
        return (
          page && {
            mentions: page.data.map(shapes.mentionOf).filter((mention) => mention !== undefined),
            more: page.meta?.next_token !== undefined,
          }
        );
      },
    );
  }

  async function messagesWith(
    account: Handle,
    customerId: string,
    most = mostOf("readMessages"),
  ): Promise<Read<Wrote>> {
    if (!isId(customerId)) return { problem: { kind: "invalid" } };
    const read = await pages.dmEvents(account, customerId, { kind: "readMessages", most });
    if ("problem" in read) return read;
    const { events, more } = read.value;
    const messages = events
      .filter((event) => event.sender_id === customerId)
      .flatMap(({ id, text = "", created_at: at, attachments }): ReadMessage[] => {
        if (at === undefined) return [];
        const message = { id, at, text };
        return [attachments?.media_keys?.length ? { ...message, pictures: true } : message];
      });
    if (messages.length > 0) {
      const at = Math.max(...messages.map((message) => message.at));
      return { value: { wrote: "yes", at, messages } };
    }
    const complete =
      events.length > 0 && !more && events.every((event) => event.sender_id !== undefined);
    return { value: { wrote: complete ? "no" : "unknown" } };
  }
}
