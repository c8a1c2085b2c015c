import type { AddressBook, CallOutcome, Send } from "../sends/index.ts";
import { links } from "../text/index.ts";
import { createCaller } from "./call.ts";
import { discreet } from "./discreet.ts";
import { createLook } from "./look-up.ts";
import { createPages, isId, READ, READ_DM } from "./pages.ts";
import { createReads } from "./reads.ts";
import type { TokenSource, XApi, XApiWorld } from "./types.ts";

/** Makes X's API for the worker. See `x-api.design.md`. */
export function createXApi(
  world: XApiWorld & { readonly tokens: TokenSource },
): XApi & AddressBook {
  const { now } = world;
  const caller = createCaller(world, world.tokens);
  const pages = createPages(caller);
  return {
    call,
    look: createLook(pages, () => caller.lastTime(), world),
    ...createReads(caller, pages, now),
  };

  async function call(send: Send): Promise<CallOutcome> {
    const { text, target, channel } = send;
    if (text === null || text === "") return refused("invalid");
    if (channel === "public") {
      if (target.kind !== "tweet" || !isId(target.tweetId)) return refused("invalid");
      const start = await caller.ready(send.account, [...READ, "tweet.write"]);
      if ("refusal" in start) return { kind: "refused", refusal: start.refusal };
      return caller.write(
        send.account,
        start.grant,
        { kind: "publicReply", withLink: links(text).length > 0 },
        (client) => client.reply(text, target.tweetId),
      );
    }
    if (target.kind !== "person" || target.userId === undefined) return refused("notFound");
    // It becomes part of the address that is called.
    if (!isId(target.userId)) return refused("invalid");
    const { userId } = target;
    const start = await caller.ready(send.account, [...READ_DM, "dm.write"]);
    if ("refusal" in start) return { kind: "refused", refusal: start.refusal };
    const outcome = await caller.write(
      send.account,
      start.grant,
      // Whose number it is was read, and paid for, before.
      { kind: "dm", readsUserFirst: false },
      (client) => client.sendDmToParticipant(userId, { text }),
    );
    return discreet(outcome, text);
  }
}

function refused(kind: "invalid" | "notFound"): CallOutcome {
  return { kind: "refused", refusal: { kind } };
}
