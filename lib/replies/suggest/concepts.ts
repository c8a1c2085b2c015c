import { stemOf } from "./words.ts";

/**
 * What people come to a brand with, in the words that they use for it: so that "still waiting" and "3 hours
 * late" are alike before anybody has answered either. Written from understanding, not counted from texts.
 */
const CONCEPTS: Readonly<Record<string, string>> = {
  thanks:
    "thank thanks thx thnx ty tysm thankyou appreciate appreciated grateful cheers kudos props gracias obrigado obrigada merci danke grazie bedankt",
  praise:
    "great awesome amazing love loved best excellent fantastic wonderful perfect good nice happy pleased pleasant impressed kind friendly helpful smooth enjoyed beautiful fabulous outstanding stellar super brilliant pleasure favorite favourite 👍 😊 ❤ 😍 🙌 👏 💙 🎉 😀 😃 🥰 💯",
  displeased:
    "bad worst terrible horrible awful suck sucks hate disappointed disappointing disappointment ridiculous unacceptable pathetic joke disgrace disgusting garbage trash crap useless shame poor disaster nightmare mess angry furious annoyed frustrated frustrating frustration upset unhappy experience sorry apologize 😡 😠 👎 🤬 😤",
  rough:
    "fuck fucking fuckin shit shitty wtf damn hell ass bullshit bs stupid idiot idiots screw screwed piss pissed",
  waiting:
    "delay delayed delays late wait waiting waited waits hour hours hr hrs min mins minute minutes slow sitting stuck still long forever overdue behind yet hold patience eta arrive arrived update status",
  manners:
    "rude rudeness attitude unprofessional professional courteous polite disrespect disrespectful respect snarky impolite manners condescending ignored yelled yelling nasty grumpy hostile agent employee staff rep crew team supervisor manager driver",
  lost: "lost missing lose luggage bag bags baggage suitcase stolen parcel package left item delivery delivered shipping shipped",
  broken:
    "broken broke break damaged damage down outage crash crashed crashing error bug fail failed failing failure fix works working work glitch freeze frozen update",
  access:
    "login log sign signin password account locked reset code verify verification email access website site app page",
  money:
    "refund refunded money charge charged fee fees pay paid paying price cost bill billing invoice compensation compensate voucher credit coupon cash expensive cheap dollar dollars euro pounds twice",
  change:
    "cancel cancelled canceled cancellation cancelling rebook rebooked reschedule change changed changing missed miss switch order return exchange",
  help: "help need please pls assist assistance support answer reply respond response contact reach phone call dm",
  leaving:
    "never again leave leaving switching switched done anymore goodbye competitor elsewhere last business customer",
  asking: "what when where why how who which does is are can could would will do anyone question",
  ahead:
    "excited soon tomorrow ready booked forward trip vacation holiday tonight going next weekend week looking see cant",
  idea: "suggest suggestion idea feedback should wish feature option add improve bring",
};

const conceptsByWord = new Map<string, string[]>();
for (const [concept, words] of Object.entries(CONCEPTS))
  for (const word of words.split(" ")) {
    const stem = stemOf(word);
    const known = conceptsByWord.get(stem);
    if (known === undefined) conceptsByWord.set(stem, [`§${concept}`]);
    else if (!known.includes(`§${concept}`)) known.push(`§${concept}`);
  }

/** What a folded word is about; most words are about nothing in particular. */
export function conceptsOf(stem: string): readonly string[] {
  return conceptsByWord.get(stem) ?? [];
}

/** A folded word says what somebody comes with, and not only that they ask or need something. */
export function isTelling(stem: string): boolean {
  const concepts = conceptsOf(stem);
  return concepts.length > 0 && !concepts.some((concept) => VAGUE.has(concept));
}

const VAGUE: ReadonlySet<string> = new Set(["§ahead", "§asking", "§help", "§leaving"]);
