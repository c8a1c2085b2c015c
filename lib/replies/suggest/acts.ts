/**
 * What a customer does by a text, where single words do not tell it: "just sent you a DM" and "AB 1234" are
 * answers to what was asked before. Written from understanding, not counted from texts.
 */
const ACTS: Readonly<Record<string, RegExp>> = {
  sent: /\b(?:dm'?e?d|dm sent|sent (?:you )?(?:a |the |my )?(?:dm|pm|message|email|info)|messaged you|check (?:your |ur )?(?:dm|inbox)|just (?:dm|messaged|sent)|in (?:your|the) dm)/iu,
  gives:
    /\b[A-Z]{1,3}\s?\d{2,5}\b|#\d{3,}|\b(?=[A-Z0-9]*\d)(?=[A-Z0-9]*[A-Z])[A-Z0-9]{6}\b|\b(?:flight|order|case|ticket|ref\w*|number)\s?(?:is|:|#|no\.?)?\s?[A-Z]{0,2}\d{2,}/u,
  agrees: /^(?:\s*@\w+)*\s*(?:yes|yep|yeah|yup|ok|okay|sure|will do|done|got it|alright)\b/iu,
  denies: /^(?:\s*@\w+)*\s*(?:no|nope|nah|not yet|not really|still no)\b/iu,
  expects:
    /\b(?:can'?t wait|cannot wait|looking forward|on (?:my|our) way|heading|headed|off to|first time|so excited|see you|here we come|let'?s go|ready (?:for|to))\b/iu,
  leaves:
    /\bnever (?:\w+ )?(?:again|fly\w*|us(?:e|ing)|buy\w*|shop\w*)\b|last time|done with|switch\w* to|take my business|lost (?:a|my) (?:customer|business)/iu,
  "asks when": /\bwhen\b|\bhow (?:long|much longer|soon|late)\b|\bwhat time\b|\beta\b/iu,
  "asks whether":
    /\b(?:can|could|may) (?:i|we)\b|\bis it possible\b|\bam i able\b|\bdo (?:i|we) (?:need|have)\b|\bis there (?:a|any)\b|\bdo you (?:have|offer|guys)\b/iu,
  "asks for": /\b(?:can|could|will|would) (?:you|u|someone|anyone)\b|\bplease\b|\bpls\b|\bplz\b/iu,
  "tells how long":
    /\b(?:\d+|an|one|two|three|four|five|six|several|few)\+?\s?(?:more )?(?:min|hour|hr|day|week|month)s?\w*/iu,
  mocks:
    /\b(?:thanks|thank you|thx|way to go|great job|good job|nice job|congrats|well done)\b.{0,80}\b(?:los(?:t|ing)|delay\w*|cancel\w*|ruin\w*|nothing|broke\w*|miss(?:ed|ing)|wait\w*|late|screw\w*|charg\w*|worst|terribl\w*|no )\b/iu,
  "praises somebody":
    /\b(?:shout ?-?out|kudos|props|hats off|recogni\w+|(?:agent|driver|attendant|rep|pilot|captain|crew|guy|lady|woman|man|team)\b.{0,30}\b(?:was|were|is|are)\b.{0,20}\b(?:great|amaz\w+|awesome|kind|nice|wonderful|helpful|friendly|excellent|best|sweet|fantastic))/iu,
  "blames somebody":
    /\b(?:rude\w*|attitude|disrespect\w*|unprofessional|yell\w*|condescend\w*|snark\w*|nasty|mean|hostile|ignor\w*|laughed|careless|don'?t care|doesn'?t care|couldn'?t care|unhelpful|incompetent|lazy)\b/iu,
  negates: /\b(?:not|no|never|cannot|\w+n't)\b/iu,
  "trails off": /\.{2,}|…/u,
};

/** What the customer does in a text, by name; most texts do several things. */
export function actsIn(text: string): string[] {
  const plain = text.replaceAll("’", "'");
  return Object.keys(ACTS).filter((name) => ACTS[name]!.test(plain));
}
