import type { HandedOver } from "../../lib/db/index.ts";
import type { Entry, Step } from "../../lib/handoff/index.ts";
import { words } from "../../lib/platform/index.ts";
import { arrived, type Send } from "../../lib/sends/index.ts";
import { categoryWords } from "../about/category-words.ts";

/**
 * A case in plain words, for a colleague: who it is about, what happened and what is to be done. The words
 * of private messages are in it only where the person keeps them.
 */
export function summaryOf({ case: shown, customers, entries, sends }: HandedOver): string {
  const [main] = customers;
  const handle = main?.facts.handle?.value ?? shown.tweet?.authorHandle ?? shown.customer;
  const name = main?.facts.displayName?.value;
  const { about, ended, openedAt, reopenedAt, steps, tweet } = shown;
  const happened = [
    { at: openedAt, says: words("handOver_begun") },
    ...steps.map((step) => ({ at: step.at, says: stepWords(step) })),
    ...sends.filter(arrived).map((send) => ({ at: send.createdAt, says: sendWords(send) })),
    ...entries.flatMap((entry) => entryWords(entry)),
    ...(reopenedAt === undefined ? [] : [{ at: reopenedAt, says: words("handOver_reopened") }]),
    ...(ended ? [{ at: ended.at, says: words(`handOver_${ended.as}`, ended.why) }] : []),
  ].toSorted((a, b) => a.at - b.at);
  const due = about?.followUp?.value;
  const lines = [
    words("handOver_of", name === undefined ? `@${handle}` : `${name} (@${handle})`, shown.account),
    tweet && `https://x.com/${tweet.author}/status/${tweet.id}`,
    tweet && quoted(tweet.text),
    customers.some(({ doNotContact }) => doNotContact) && words("handOver_stopped"),
    "",
    ...happened.map(({ at, says }) => `${dateWords(at)}: ${says}`),
    "",
    about?.category?.value && words("handOver_category", categoryWords(about.category.value)),
    about?.tags?.value?.length && words("handOver_tags", about.tags.value.join(", ")),
    about?.assignee?.value && words("handOver_assignee", about.assignee.value),
    due && words("handOver_due", dateWords(due.due), due.what ?? ""),
  ];
  return `${lines
    .filter((one) => typeof one === "string")
    .map((one) => one.trimEnd())
    .join("\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim()}\n`;
}

function stepWords({ name, skipped }: Step): string {
  const step = words(`step_${name}`);
  return skipped === undefined ? step : `${step}: ${words("step_skipped", skipped)}`;
}

/** A private text may still stand there only because its send has just settled. */
function sendWords({ channel, keepText, text }: Send): string {
  if (channel === "public") return `${words("handOver_public")} ${quoted(text ?? "")}`;
  return keepText && text !== null
    ? `${words("handOver_dm")} ${quoted(text)}`
    : words("handOver_dm");
}

function entryWords({ at, kind, own, rating, text }: Entry): { at: number; says: string }[] {
  if (rating) return [{ at, says: words(`handOver_rating_${rating}`) }];
  if (kind === "note") return [{ at, says: `${words("handOver_note")} ${quoted(text ?? "")}` }];
  // What the account wrote stands among its sends.
  if (kind !== "message" || own) return [];
  const says = words("handOver_message");
  return [{ at, says: text === undefined ? says : `${says} ${quoted(text)}` }];
}

function quoted(text: string): string {
  return `\u201c${text.trim().replaceAll(/\s+/gu, " ")}\u201d`;
}

function dateWords(at: number): string {
  return new Date(at).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" });
}
