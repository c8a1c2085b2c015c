import type { RuleInfo } from "../../components/options/etiquette.tsx";
import { EXAMPLES, judge, levelsOf, RULES, type JudgeContext } from "../../lib/etiquette/index.ts";
import { wordsFor } from "../../lib/platform/index.ts";

/** Of more nobody learns more. */
const SHOWN = 3;

const bare: JudgeContext = { now: 1_000_000, dm: { answer: "unknown", reasons: [] } };

/** All rules with what there is to be known of them. Loaded apart: they weigh more than the page. */
export const rulesToShow: readonly RuleInfo[] = RULES.map((rule) => ({
  id: rule.id,
  source: rule.source,
  levels: levelsOf(rule),
  bad: shown(EXAMPLES[rule.id].bad).map(({ draft, context }) => {
    const said = judge(draft, { ...bare, ...context }).find((one) => one.rule === rule.id)?.why;
    return { text: draft.text, why: said ? wordsFor(said.key, ...said.values) : "" };
  }),
  good: shown(EXAMPLES[rule.id].good).map(({ draft }) => draft.text),
}));

/** Short ones, no text twice: some differ in nothing but what was before. */
function shown<T extends { readonly draft: { readonly text: string } }>(
  examples: readonly T[],
): T[] {
  const byText = new Map(examples.map((example) => [example.draft.text, example]));
  return [...byText.values()].filter(({ draft }) => draft.text.length < 300).slice(0, SHOWN);
}
