import type { RuleExample, RuleExamples } from "../types.ts";

const to = (askedToStop: boolean, text: string, channel: "public" | "dm" = "dm"): RuleExample => ({
  draft: { channel, text },
  context: { askedToStop },
});

export const examples: RuleExamples = {
  bad: [
    to(true, "Hi Sam"),
    to(true, ""),
    to(true, "Just one more thing!"),
    to(true, "Hola, Sam"),
    to(true, "Olá, Sam"),
    to(true, "Bonjour"),
    to(true, "Hallo Sam"),
    to(true, "こんにちは"),
    to(true, "Hi", "public"),
  ],
  good: [
    to(false, "Hi Sam"),
    to(false, ""),
    to(false, "Just one more thing!"),
    to(false, "Hola, Sam"),
    to(false, "Olá, Sam"),
    to(false, "Bonjour"),
    to(false, "Hallo Sam"),
    to(false, "Hi", "public"),
    { draft: { channel: "dm", text: "Hi" } },
  ],
};
