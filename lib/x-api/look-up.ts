import type { Finding, Refusal, Send, XGateway } from "../sends/index.ts";
import type { Caller } from "./call.ts";
import { callTimeOf, type CallTime, type Clocks } from "./call-time.ts";
import * as looking from "./look.ts";
import { isId, type Pages } from "./pages.ts";
import type { XApiWorld } from "./types.ts";

/** What one look is for. */
interface Wanted {
  readonly send: Send;
  readonly ago: number | undefined;
  readonly others: readonly string[];
}

/** Looks on X whether an attempt of unknown outcome arrived. Its times are X's own (see `x-api.design.md`). */
export function createLook(
  pages: Pages,
  lastTime: Caller["lastTime"],
  { now, steady }: Pick<XApiWorld, "now" | "steady">,
): XGateway["look"] {
  return async (send, ago, others = []) => {
    if (!callTimeOf(send, clocks(ago))) return { kind: "cannotTell" };
    const wanted = { send, ago, others };
    return send.channel === "public" ? lookForReply(wanted) : lookForMessage(wanted);
  };

  /** As good as known: right after an answer of X it is X's own. */
  function clocks(ago: number | undefined): Clocks {
    const ours = now();
    const last = lastTime();
    return { onX: last ? last.onX + passedSince(last) : ours, ours, ago };
  }

  function passedSince(last: NonNullable<ReturnType<Caller["lastTime"]>>): number {
    return steady && last.steady !== undefined ? steady() - last.steady : now() - last.ours;
  }

  function timeOf({ send, ago }: Wanted): { readonly at: Clocks; readonly time: CallTime } {
    const at = clocks(ago);
    const time = callTimeOf(send, at) ?? { likely: [at.onX], sure: false };
    return { at, time };
  }

  async function lookForReply(wanted: Wanted): Promise<Finding> {
    const { send, others } = wanted;
    const first = timeOf(wanted);
    const few = looking.minutesOf(first.time, first.at.onX);
    let read = await pages.ownPosts(send.account, few);
    const { at, time } = timeOf(wanted);
    const all = looking.allTimeOf(time, at.onX);
    let seen = "value" in read ? looking.findReply(send, read.value.posts, others) : undefined;
    let complete = "value" in read && !read.value.more && looking.covers(few, all);
    // X refuses what by its clock lies in the future, and tells its clock with that.
    const mistimed = "problem" in read && read.problem.kind === "invalid" && isOff(first.at, at);
    if ("problem" in read && !mistimed) return noLook(read.problem);
    if (!isFound(seen) && !complete) {
      read = await pages.ownPosts(send.account, all);
      if ("problem" in read) return noLook(read.problem);
      seen = looking.findReply(send, read.value.posts, others) ?? seen;
      complete = !read.value.more;
    }
    return told(wanted, seen, complete);
  }

  async function lookForMessage(wanted: Wanted): Promise<Finding> {
    const { send, others } = wanted;
    const { target, account } = send;
    if (target.kind !== "person" || !isId(target.userId)) return { kind: "cannotTell" };
    const read = await pages.dmEvents(account, target.userId, { kind: "lookForMessage" });
    if ("problem" in read) return noLook(read.problem);
    const { events, more, ownId } = read.value;
    const { time } = timeOf(wanted);
    const seen = looking.findMessage(send, events, { ownId, others }, time);
    return told(wanted, seen, looking.coversConversation(events, more, time));
  }

  /** @param complete all that could be it has been read */
  function told(wanted: Wanted, seen: looking.Seen | undefined, complete: boolean): Finding {
    if (isFound(seen)) return { kind: "found", remoteId: seen.found };
    const { at, time } = timeOf(wanted);
    // Almost the same words: X may have changed ours, or these are others. A person can tell.
    const alike = seen?.alike === true;
    if (complete && !alike && looking.restedEnough(wanted.send, at, time, steady?.())) {
      return { kind: "absent" };
    }
    return { kind: "cannotTell", ...(seen && { nearest: seen.nearest }) };
  }
}

function isFound(seen: looking.Seen | undefined): seen is { readonly found: string } {
  return seen !== undefined && "found" in seen;
}

/** Whether X's clock turned out to be another than was thought. */
function isOff(before: Clocks, after: Clocks): boolean {
  return Math.abs(before.onX - before.ours - (after.onX - after.ours)) > 1_000;
}

function noLook(problem: Refusal): Finding {
  if (!looking.mayComeLater(problem)) return { kind: "cannotTell" };
  const { until } = problem;
  return { kind: "notNow", ...(until !== undefined && { until }) };
}
