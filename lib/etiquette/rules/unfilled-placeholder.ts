import { edited, type Edit } from "../spans.ts";
import type { Rule } from "../types.ts";

/** Words that stand for something to be filled in, where brackets alone would prove nothing. */
const WORDS =
  "name|nombre|nome|nom|prénom|vorname|nachname|customer|client|cliente|kunde|agent|handle|order|pedido|commande|bestell\\p{L}*|number|número|numéro|nummer|date|fecha|data|datum|time|hora|heure|uhrzeit|link|url|amount|importe|valor|montant|betrag|product|producto|produto|produit|produkt|company|empresa|entreprise|firma|city|insert|your|tu|tua|seu|votre|dein\\p{L}*|ihr\\p{L}*|placeholder|e-?mail|phone|x{2,}|tbd|todo";
const WORDS_JA = "名前|氏名|番号|日付|日時|商品|会社|金額|担当|リンク";

const PLACEHOLDER = new RegExp(
  [
    "\\{\\{[^{}]{0,80}\\}\\}",
    "\\{%[^{}]{0,80}%\\}",
    "\\{[\\p{L}_][\\p{L}\\p{N}_. -]{0,40}\\}",
    `[[<](?=[^\\]>\\n]{0,40}(?<!\\p{L})(?:${WORDS})(?!\\p{L}))[\\p{L}][\\p{L}\\p{N}'’_. -]{0,40}[\\]>]`,
    `[[【＜](?=[^\\]】＞\\n]{0,20}(?:${WORDS_JA}))[^\\]】＞\\n]{1,20}[\\]】＞]`,
    "(?<![\\p{L}\\p{N}])X{3,}(?![\\p{L}\\p{N}])",
    "[○〇◯]{2,}",
  ].join("|"),
  "giu",
);
const WORTH_A_LOOK = /[{[<【＜○〇◯]|XXX/u;

/** Asks only for a name: greetings go on without one. */
const A_NAME = /name|nombre|nome|nom|vorname|prénom|名前|氏名/iu;
const GREETING =
  /(?:^|[\s,])(?:hi|hello|hey|thanks|thank you|sorry|hola|gracias|ol[áa]|oi|obrigad[oa]|bonjour|merci|hallo|danke)\s?$|,\s?$/iu;

export const unfilledPlaceholder: Rule = {
  id: "unfilledPlaceholder",
  level: "block",
  least: "warn",
  channels: ["public", "dm"],
  source: { title: "What is shown is what is sent", by: "Practice" },
  check: ({ text }) => {
    if (!WORTH_A_LOOK.test(text)) return undefined;
    const found = [...text.matchAll(PLACEHOLDER)]
      // "xxx" in small letters is three kisses.
      .filter(([match]) => !/^x+$/u.test(match))
      // "Settings > [name] > Storage" is a way through menus.
      .filter(({ index }) => !/[>›→]\s*$/u.test(text.slice(Math.max(0, index - 3), index)))
      .map(({ 0: match, index }) => ({ start: index, end: index + match.length }));
    if (found.length === 0) return undefined;
    const edits = found.map(({ start, end }) => withoutName(text, start, end));
    return {
      spans: found,
      why: {
        key: "rule_unfilledPlaceholder_why",
        values: [text.slice(found[0]?.start, found[0]?.end)],
      },
      ...(edits.every((edit) => edit !== undefined) && {
        fix: { kind: "draft", text: edited(text, edits) },
      }),
    };
  },
};

/** A greeting without the name; undefined where leaving it out would leave a hole. */
function withoutName(text: string, start: number, end: number): Edit | undefined {
  const before = text.slice(Math.max(0, start - 24), start);
  const isFollowed = !/^\s*(?:[,.!?;:–—\n]|$)/u.test(text.slice(end, end + 3));
  if (!A_NAME.test(text.slice(start, end)) || isFollowed || !GREETING.test(before))
    return undefined;
  return { start: start - (/,?\s*$/.exec(before)?.[0].length ?? 0), end, instead: "" };
}
