import type { JudgeContext, RuleExample, RuleExamples, SentText } from "../types.ts";

const HOUR = 3_600_000;
const now = 1_000 * HOUR;

const was = (hoursAgo: number, toThem = true, channel: "public" | "dm" = "dm"): SentText => ({
  text: "Hi Sam",
  toThem,
  channel,
  at: now - hoursAgo * HOUR,
});
const dm = (text: string, sent: readonly SentText[], theyWroteAt?: number): RuleExample => ({
  draft: { channel: "dm", text },
  context: {
    now,
    sent,
    ...(theyWroteAt !== undefined && { theyWroteAt }),
  } satisfies Partial<JudgeContext>,
});

export const examples: RuleExamples = {
  bad: [
    dm("Hi Sam, still there?", [was(3), was(2)]),
    dm("", [was(3), was(2)]),
    dm("Any news?", [was(9), was(8), was(7)]),
    dm("Hi", [was(3), was(2)], now - 4 * HOUR),
    dm("¿Sigues ahí?", [was(3), was(2)]),
    dm("Ainda está aí?", [was(3), was(2)]),
    dm("Êtes-vous là ?", [was(3), was(2)]),
    dm("Bist du noch da?", [was(3), was(2)]),
    dm("いかがでしょうか。", [was(3), was(2)]),
  ],
  good: [
    dm("Hi", []),
    dm("Hi", [was(2)]),
    dm("Hi", [was(3), was(2)], now - HOUR),
    dm("Hi", [was(3), was(2)], now - 2.5 * HOUR),
    dm("Hi", [was(3, false), was(2, false)]),
    dm("Hi", [was(3, true, "public"), was(2, true, "public")]),
    dm("Hola", [was(2)]),
    { draft: { channel: "public", text: "Hi" }, context: { now, sent: [was(3), was(2)] } },
  ],
};
