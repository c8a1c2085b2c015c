import type { NotToSay, RuleExample, RuleExamples } from "../types.ts";

const LIST = [
  "unfortunately",
  "as per our policy",
  "we can't",
  "  no problem ",
  "cheap (very)",
  "leider",
  "無理です",
  "guys",
  "e-mail",
  "",
];
const open = (text: string, dontSay: readonly string[] = LIST): RuleExample => ({
  draft: { channel: "public", text },
  context: { dontSay },
});
/** With what to say instead; `fixed` is what it makes of the text. */
const better = (text: string, fixed: string | undefined, ...entries: NotToSay[]): RuleExample => ({
  draft: { channel: "public", text },
  context: { dontSay: entries },
  ...(fixed !== undefined && { fixed }),
});
const sadly: NotToSay = { text: "unfortunately", instead: "sadly" };
const inDm = (text: string): RuleExample => ({
  draft: { channel: "dm", text },
  context: { dontSay: LIST },
});

export const examples: RuleExamples = {
  bad: [
    open("Unfortunately it's sold out."),
    open("That is, as per  our\npolicy, not possible."),
    open("We can’t do that today."),
    open("No problem."),
    open("It was cheap (very)."),
    open("Das geht leider nicht."),
    open("それは無理ですね。"),
    inDm("Hi guys, UNFORTUNATELY no."),
    open("Hey there, bargain!", ["bargain"]),
    open("Send us an E-mail."),
    open("Send us an e‑mail, please."),
    open("無理-だと思います", ["無理-だ"]),
    better("Unfortunately it's sold out, unfortunately.", "Sadly it's sold out, sadly.", sadly),
    better("Das ist leider weg.", "Das ist zurzeit weg.", { text: "leider", instead: "zurzeit" }),
    better("それは無理です。", "それはいたしかねます。", {
      text: "無理です",
      instead: "いたしかねます",
    }),
    // One of them has nothing to stand in its place; another would be said again.
    better("Unfortunately, no problem.", undefined, sadly, "no problem"),
    better("Hi guys!", undefined, { text: "guys", instead: "you guys" }),
  ],
  good: [
    open("It's sold out, sorry."),
    open("What you call “unfortunately” I call a pity."),
    open("Our policies are on the site."),
    open("We cannot see it yet."),
    open("@unfortunately wrote that."),
    open("See https://acme.example/no-problem for it."),
    open("Disguyse"),
    open("Unfortunately it's sold out.", []),
    open("Anything at all.", ["", " "]),
    { draft: { channel: "public", text: "Unfortunately it's sold out." } },
    inDm("It was very cheap."),
    open("Send us an email, or e-mails."),
  ],
};
