import type { Finding, Refusal, Send, XGateway } from "../sends/index.ts";
import * as looking from "./look.ts";
import { isId, type Pages } from "./pages.ts";

/** Looks on X whether an attempt of unknown outcome arrived. */
export function createLook(pages: Pages, now: () => number): XGateway["look"] {
  return look;

  async function look(send: Send, ago?: number): Promise<Finding> {
    const attempt = looking.attemptOf(send, now(), ago);
    if (!attempt) return { kind: "cannotTell" };
    return send.channel === "public"
      ? lookForReply(send, attempt, ago)
      : lookForMessage(send, attempt, ago);
  }

  async function lookForReply(
    send: Send,
    attempt: looking.Attempt,
    ago: number | undefined,
  ): Promise<Finding> {
    const asked = now();
    let read = await pages.ownPosts(send.account, attempt, asked);
    if ("problem" in read) return noLook(read.problem);
    let seen = looking.findReply(send, read.value.posts);
    if (!isFound(seen) && looking.beyondMargin(read.value.skew)) {
      // One of the two clocks is wrong, so the stretch that was asked for may have been the wrong one.
      read = await pages.ownPosts(send.account, looking.widened(attempt, read.value.skew), asked);
      if ("problem" in read) return noLook(read.problem);
      seen = looking.findReply(send, read.value.posts) ?? seen;
    }
    return told(send, seen, !read.value.more && looking.restedEnough(send, asked, ago), ago);
  }

  async function lookForMessage(
    send: Send,
    attempt: looking.Attempt,
    ago: number | undefined,
  ): Promise<Finding> {
    const { target, account } = send;
    if (target.kind !== "person" || !isId(target.userId)) return { kind: "cannotTell" };
    const read = await pages.dmEvents(account, target.userId, { kind: "lookForMessage" });
    if ("problem" in read) return noLook(read.problem);
    const { events, more, skew, ownId } = read.value;
    const stretch = looking.beyondMargin(skew) ? looking.widened(attempt, skew) : attempt;
    const seen = looking.findMessage(send, events, ownId, stretch);
    const all = looking.coversConversation(events, more, stretch);
    return told(send, seen, all && looking.restedEnough(send, now(), ago), ago);
  }

  /** @param sure all that could be it has been read, and long enough after the attempt */
  function told(
    send: Send,
    seen: looking.Seen | undefined,
    sure: boolean,
    ago: number | undefined,
  ): Finding {
    if (isFound(seen)) return { kind: "found", remoteId: seen.found };
    // Whoever knows how long ago it was called needs no clock that may have been set since.
    const timed = ago !== undefined || !looking.calledInTheFuture(send, now());
    // Almost the same words: X may have changed ours, or these are others. A person can tell.
    if (sure && seen?.alike !== true && timed) {
      return { kind: "absent" };
    }
    return { kind: "cannotTell", ...(seen && { nearest: seen.nearest }) };
  }
}

function isFound(seen: looking.Seen | undefined): seen is { readonly found: string } {
  return seen !== undefined && "found" in seen;
}

function noLook(problem: Refusal): Finding {
  if (!looking.mayComeLater(problem)) return { kind: "cannotTell" };
  const { until } = problem;
  return { kind: "notNow", ...(until !== undefined && { until }) };
}
