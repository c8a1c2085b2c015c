import * as v from "valibot";
import type { Handle } from "../customers/index.ts";
import type { AddressBook, CallOutcome, Finding, Send } from "../sends/index.ts";
import { createCaller } from "./call.ts";
import { DM_FIELDS, POST_FIELDS, USER_FIELDS } from "./client.ts";
import { skewOf } from "./limits.ts";
import * as looking from "./look.ts";
import * as shapes from "./shapes.ts";
import type { Read, TokenSource, Wrote, XApi, XApiWorld } from "./types.ts";

/** Each event is billed, and X would send 100 unasked. */
const DM_EVENTS = 5;
/** More own posts than this in the minutes around one attempt, and the look gives up honestly. */
const OWN_POSTS = 25;
const MENTIONS = 20;

const READ = ["tweet.read", "users.read"];
const READ_DM = [...READ, "dm.read"];

/** Makes X's API for the worker. See `x-api.design.md`. */
export function createXApi(
  world: XApiWorld & { readonly tokens: TokenSource },
): XApi & AddressBook {
  const caller = createCaller(world, world.tokens);
  return { call, look, me, userByHandle, userIdOf, mentions, messagesWith };

  async function call(send: Send): Promise<CallOutcome> {
    const { text, target, channel } = send;
    if (text === null || text === "") return refused("invalid");
    if (channel === "public") {
      if (target.kind !== "tweet" || !isId(target.tweetId)) return refused("invalid");
      const start = await caller.ready(send.account, [...READ, "tweet.write"]);
      if ("refusal" in start) return { kind: "refused", refusal: start.refusal };
      return caller.write(send.account, start.grant, "reply", (client) =>
        client.reply(text, target.tweetId),
      );
    }
    if (target.kind !== "person" || target.userId === undefined) return refused("notFound");
    // It becomes part of the address that is called.
    if (!isId(target.userId)) return refused("invalid");
    const { userId } = target;
    const start = await caller.ready(send.account, [...READ_DM, "dm.write"]);
    if ("refusal" in start) return { kind: "refused", refusal: start.refusal };
    const outcome = await caller.write(send.account, start.grant, "dm", (client) =>
      client.sendDmToParticipant(userId, { text }),
    );
    return withoutText(outcome, text);
  }

  async function look(send: Send): Promise<Finding> {
    const attempt = looking.attemptOf(send);
    if (!attempt) return { kind: "cannotTell" };
    return send.channel === "public" ? lookForReply(send, attempt) : lookForMessage(send, attempt);
  }

  async function lookForReply(send: Send, attempt: looking.Attempt): Promise<Finding> {
    const asked = world.now();
    let read = await ownPosts(send.account, attempt, asked);
    let found = "value" in read ? looking.findReply(send, read.value.posts) : undefined;
    if (!found && "value" in read && looking.beyondMargin(read.value.skew)) {
      // One of the two clocks is wrong, so the stretch that was asked for may have been the wrong one.
      read = await ownPosts(send.account, looking.widened(attempt, read.value.skew), asked);
      found = "value" in read ? looking.findReply(send, read.value.posts) : undefined;
    }
    if (found) return found;
    const sure = "value" in read && !read.value.more && looking.restedEnough(send, asked);
    return { kind: sure ? "absent" : "cannotTell" };
  }

  async function ownPosts(account: Handle, { from, to }: looking.Attempt, now: number) {
    const iso = (at: number) => new Date(at).toISOString().replace(/\.\d+Z$/, "Z");
    return caller.read(
      account,
      READ,
      (client, { userId }) =>
        client.userTimeline(userId, {
          ...POST_FIELDS,
          max_results: OWN_POSTS,
          start_time: iso(from),
          // X refuses an end that is not well in the past.
          ...(to < now - 60_000 ? { end_time: iso(to) } : {}),
        }),
      (body, answer) => {
        const page = parse(shapes.PostsAnswer, body);
        return (
          page && {
            posts: page.data,
            more: page.meta?.next_token !== undefined,
            skew: skewOf(answer.headers, world.now()),
          }
        );
      },
    );
  }

  async function lookForMessage(send: Send, attempt: looking.Attempt): Promise<Finding> {
    const { target, account } = send;
    if (target.kind !== "person" || !isId(target.userId)) return { kind: "cannotTell" };
    const read = await dmEvents(account, target.userId);
    if (!("value" in read)) return { kind: "cannotTell" };
    const { events, more, skew, ownId } = read.value;
    const stretch = looking.beyondMargin(skew) ? looking.widened(attempt, skew) : attempt;
    const found = looking.findMessage(send, events, ownId, stretch);
    if (found) return found;
    const sure =
      looking.coversConversation(events, more, stretch) && looking.restedEnough(send, world.now());
    return { kind: sure ? "absent" : "cannotTell" };
  }

  async function dmEvents(account: Handle, customerId: string) {
    let ownId = "";
    return caller.read(
      account,
      READ_DM,
      (client, grant) => {
        ownId = grant.userId;
        return client.listDmEventsWithParticipant(customerId, {
          ...DM_FIELDS,
          max_results: DM_EVENTS,
        });
      },
      (body, answer) => {
        const page = parse(shapes.DmEventsAnswer, body);
        return (
          page && {
            ownId,
            events: page.data,
            more: page.meta?.next_token !== undefined,
            skew: skewOf(answer.headers, world.now()),
          }
        );
      },
    );
  }

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
        return user && shapes.factsOf(user, world.now());
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
    const read = await dmEvents(account, customerId);
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

function parse<S extends v.GenericSchema>(schema: S, body: unknown): v.InferOutput<S> | undefined {
  const parsed = v.safeParse(schema, body);
  return parsed.success ? parsed.output : undefined;
}

function isId(id: string | undefined): id is string {
  return id !== undefined && /^\d{1,19}$/.test(id);
}

function refused(kind: "invalid" | "notFound"): CallOutcome {
  return { kind: "refused", refusal: { kind } };
}

/** X may quote the message in its complaint; a private text is not kept there. */
function withoutText(outcome: CallOutcome, text: string): CallOutcome {
  if (outcome.kind !== "refused" || !outcome.refusal.detail?.includes(text)) return outcome;
  const { detail: _, ...refusal } = outcome.refusal;
  return { kind: "refused", refusal };
}
