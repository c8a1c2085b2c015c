import type { RuleExample, RuleExamples } from "../types.ts";

const bad = (text: string, fixed?: string): RuleExample => ({
  draft: { channel: "public", text },
  ...(fixed !== undefined && { fixed }),
});
const good = (text: string): RuleExample => ({ draft: { channel: "public", text } });

export const examples: RuleExamples = {
  bad: [
    bad("See http:/example.com/help for how.", "See http://example.com/help for how."),
    bad("See https://https://example.com/help", "See https://example.com/help"),
    bad("See www,example.com for more.", "See www.example.com for more."),
    bad("Aquí: https:\\\\example.com/ayuda", "Aquí: https://example.com/ayuda"),
    bad("Siehe http://localhost:3000/hilfe"),
    bad("Voir https://wiki.acme.internal/aide"),
    bad("Veja https:// example.com"),
    bad("DM us: https://x.com/messages/compose?recipient_id="),
    bad("More at https://bit.ly/3xYzAbC"),
    bad("詳しくは https://example をご覧ください"),
  ],
  good: [
    good("See https://example.com/help."),
    good("See www.example.com, please."),
    good("DM us: https://x.com/messages/compose?recipient_id=1234567890"),
    good("See https://t.co/AbCdEf123"),
    good("Mira (https://example.com/ayuda)."),
    good("Siehe https://hilfe.example.de/umtausch?x=1#y"),
    good("Voir https://例え.jp/ヘルプ"),
    good("No link here, and http is a word."),
    good("詳しくは https://example.co.jp/help をご覧ください。"),
  ],
};
