import type { Channel, RuleExample, RuleExamples } from "../types.ts";

const example = (channel: Channel, text: string, fixed?: string): RuleExample => ({
  draft: { channel, text },
  ...(fixed !== undefined && { fixed }),
});
const link = "https://example.com/a/very/long/path/that/X/counts/as/twenty-three";

export const examples: RuleExamples = {
  bad: [
    example("public", "x".repeat(281)),
    example("public", "é".repeat(281)),
    example("public", "字".repeat(141)),
    example("public", "ありがとう".repeat(29)),
    example("public", "👋".repeat(141)),
    example("public", `${"x".repeat(257)} ${link}`),
    example(
      "public",
      `${"x".repeat(140)}      ${"x".repeat(138)}`,
      `${"x".repeat(140)} ${"x".repeat(138)}`,
    ),
    example("public", `${"x".repeat(279)}\n\n`, "x".repeat(279)),
    example("dm", "x".repeat(10_001)),
    example("dm", "字".repeat(10_001)),
    example("dm", `${"x".repeat(9_998)}    .`, `${"x".repeat(9_998)} .`),
  ],
  good: [
    example("public", ""),
    example("public", "Hi Sam, we're on it."),
    example("public", "x".repeat(280)),
    example("public", "é".repeat(280)),
    example("public", "字".repeat(140)),
    example("public", "👨‍👩‍👧‍👦".repeat(140)),
    example("public", `${"x".repeat(256)} ${link}`),
    example("dm", "x".repeat(10_000)),
    example("dm", "字".repeat(10_000)),
    example("dm", "👋".repeat(10_000)),
  ],
};
