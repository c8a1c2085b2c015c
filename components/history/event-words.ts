import type { TimeLineEvent } from "../../lib/handoff/index.ts";
import { words } from "../../lib/platform/index.ts";
import { addressOf } from "../sends/state-words.ts";

/** The event in a few words. */
export function eventWords(event: TimeLineEvent): string {
  switch (event.kind) {
    case "begun":
      return words(event.tweet ? "history_begun_tweet" : "history_begun");
    case "step":
      return words(`step_${event.step.name}`);
    case "takenBack":
      return words("history_takenBack", words(`step_${event.step}`));
    case "answer":
      return words("history_answer");
    case "reopened":
      return words("history_reopened");
    case "ended":
      return words(`history_ended_${event.ended.as}`);
    case "send":
      return words(`send_channel_${event.send.channel}`);
    case "note":
      return words("note_write");
    case "rating":
      return words(`history_rating_${event.entry.rating ?? "middling"}`);
    case "message":
      return words(event.entry.own ? "history_message_own" : "history_message");
    case "stopped":
      return words(event.wish ? `history_stopped_${event.wish}` : "history_stopped");
    case "lifted":
      break;
  }
  return words("history_lifted");
}

/** What was said with it, by whomever; undefined where nothing was, null where it is not kept. */
export function saidIn(event: TimeLineEvent): string | null | undefined {
  switch (event.kind) {
    case "begun":
      return event.tweet?.text;
    case "step":
      return event.step.skipped === undefined
        ? undefined
        : words("step_skipped", event.step.skipped);
    case "ended":
      return event.ended.why;
    case "send":
      return event.send.text;
    case "note":
      return event.entry.text;
    case "message":
      return event.entry.text ?? null;
    case "stopped":
    case "lifted":
      return event.why;
    default:
      return undefined;
  }
}

/** Where it stands on X: an address, or the chat, whose address only the worker knows. */
export function placeOf(event: TimeLineEvent): { readonly href: string } | "chat" | undefined {
  const { account, kind } = event;
  if (kind === "begun" && event.tweet)
    return { href: `https://x.com/${event.tweet.authorHandle}/status/${event.tweet.id}` };
  if (kind === "answer") return { href: `https://x.com/${account}/status/${event.tweetId}` };
  if (kind === "message") return "chat";
  if (kind !== "send") return undefined;
  const href = addressOf(event.send);
  if (href !== undefined) return { href };
  const { channel, state } = event.send;
  const arrived = state.name === "seen" || state.name === "accepted";
  return channel === "dm" && arrived ? "chat" : undefined;
}

// Made once, and only when needed: a formatter takes longer to make than thousands of days to write.
let day: Intl.DateTimeFormat | undefined;
let time: Intl.DateTimeFormat | undefined;

/** "Today", "Yesterday", or the date. Times in ms since 1970. */
export function dayWords(at: number, now: number): string {
  const of = (ms: number) => new Date(ms).toDateString();
  if (of(at) === of(now)) return words("history_today");
  const before = new Date(now);
  before.setDate(before.getDate() - 1);
  if (of(at) === before.toDateString()) return words("history_yesterday");
  return (day ??= new Intl.DateTimeFormat(undefined, { dateStyle: "full" })).format(at);
}

/** The time of day. */
export function timeWords(at: number): string {
  return (time ??= new Intl.DateTimeFormat(undefined, { timeStyle: "short" })).format(at);
}
