import type { Finding, Send, XGateway } from "../sends/index.ts";
import * as looking from "./look.ts";
import { isId, type Pages } from "./pages.ts";

/** Looks on X whether an attempt of unknown outcome arrived. */
export function createLook(pages: Pages, now: () => number): XGateway["look"] {
  return look;

  async function look(send: Send): Promise<Finding> {
    const attempt = looking.attemptOf(send);
    if (!attempt) return { kind: "cannotTell" };
    return send.channel === "public" ? lookForReply(send, attempt) : lookForMessage(send, attempt);
  }

  async function lookForReply(send: Send, attempt: looking.Attempt): Promise<Finding> {
    const asked = now();
    let read = await pages.ownPosts(send.account, attempt, asked);
    let found = "value" in read ? looking.findReply(send, read.value.posts) : undefined;
    if (!found && "value" in read && looking.beyondMargin(read.value.skew)) {
      // One of the two clocks is wrong, so the stretch that was asked for may have been the wrong one.
      read = await pages.ownPosts(send.account, looking.widened(attempt, read.value.skew), asked);
      found = "value" in read ? looking.findReply(send, read.value.posts) : undefined;
    }
    if (found) return found;
    const sure = "value" in read && !read.value.more && looking.restedEnough(send, asked);
    return { kind: sure ? "absent" : "cannotTell" };
  }

  async function lookForMessage(send: Send, attempt: looking.Attempt): Promise<Finding> {
    const { target, account } = send;
    if (target.kind !== "person" || !isId(target.userId)) return { kind: "cannotTell" };
    const read = await pages.dmEvents(account, target.userId, { kind: "lookForMessage" });
    if (!("value" in read)) return { kind: "cannotTell" };
    const { events, more, skew, ownId } = read.value;
    const stretch = looking.beyondMargin(skew) ? looking.widened(attempt, skew) : attempt;
    const found = looking.findMessage(send, events, ownId, stretch);
    if (found) return found;
    const sure =
      looking.coversConversation(events, more, stretch) && looking.restedEnough(send, now());
    return { kind: sure ? "absent" : "cannotTell" };
  }
}
