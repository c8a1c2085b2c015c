import type { Handle } from "../customers/index.ts";
import { fingerprint } from "../text/index.ts";
import type { Send, Target } from "./types.ts";

/** What makes a send; the rest follows from it. */
export type Intent = Pick<
  Send,
  "id" | "caseId" | "account" | "customer" | "channel" | "route" | "target" | "warnings" | "reply"
> & { readonly text: string; readonly keepText?: boolean };

/** The intent as a row, before anything else happens. */
export function newSend(intent: Intent, now: number): Send {
  const { keepText, ...rest } = intent;
  const print = fingerprint(intent.text);
  return {
    ...rest,
    fingerprint: print,
    openKey: openKeyOf(intent.account, intent.target, print),
    ...(keepText === true && { keepText }),
    state: { name: "drafted" },
    createdAt: now,
    updatedAt: now,
    life: [],
  };
}

/** The same words from the same account to the same place have the same key. */
export function openKeyOf(account: Handle, target: Target, print: string): string {
  return `${account} ${placeOf(target)} ${print}`;
}

/** The conversation that a send goes to: under one tweet, or with one person. */
export function placeOf(target: Target): string {
  return target.kind === "tweet" ? `tweet:${target.tweetId}` : `person:${target.handle}`;
}
