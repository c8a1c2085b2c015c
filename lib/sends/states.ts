import type { SendState, StateName } from "./types.ts";

/** Nothing will happen to the send any more. */
export function settled(send: { readonly state: SendState }): boolean {
  return SETTLED.includes(send.state.name);
}

/** The sender has something to do for this send, now or later, without anybody asking. */
export function needsSender(send: { readonly state: SendState }): boolean {
  return FOR_THE_SENDER.includes(send.state.name);
}

/** The text stands on X, or stood there. "Accepted" says neither delivered nor read. */
export function arrived(send: { readonly state: SendState }): boolean {
  return send.state.name === "accepted" || send.state.name === "seen";
}

/** The states of a text that the person takes to X themselves, and that may still turn up there. */
export const BY_HAND: readonly StateName[] = ["drafted", "inserted", "opened", "unconfirmed"];

export const SETTLED: readonly StateName[] = ["seen", "abandoned", "accepted", "refused"];

export const FOR_THE_SENDER: readonly StateName[] = [
  "held",
  "queued",
  "leased",
  "calling",
  "unknown",
];

/** The states in which the worker has something to do with a send, or lets others wait for it. */
export const UNDERWAY: readonly StateName[] = ["drafted", ...FOR_THE_SENDER, "asked"];

/** Every state that is not settled. */
export const UNSETTLED: readonly StateName[] = [
  "drafted",
  "inserted",
  "opened",
  "unconfirmed",
  ...FOR_THE_SENDER,
  "asked",
];
