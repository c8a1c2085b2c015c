/** How it is written, whatever the words: what hurried and annoyed writers do, and what careful ones do. */
const SHAPES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["small", /^\s*[a-z]/],
  ["name", /^\s*\p{Lu}\p{Ll}+[,:]/u],
  ["??", /\?\s*\?/],
  ["?!", /\?!|!\?/],
  ["!!", /!\s*!/],
  ["...", /\.\.|…/],
  [":)", /[:;]-?[)D]|[\u{1f600}-\u{1f60d}\u{1f642}\u{1f64f}]/u],
  [":(", /:-?\(/],
  ["CAPS", /(?<![\p{L}\p{N}])\p{Lu}{4,}(?![\p{L}\p{N}])/u],
  ["*", /\*\S[^*]*\*/],
  ["(", /\(/],
  ["-1", /(?<!\d)-1(?!\d)/],
  ["+1", /(?<!\d)\+1(?!\d)/],
  ["--", /--|—| - /],
  ["link", /https?:\/\//],
  ["code", /`/],
  ["asks last", /\?\s*$/],
  ["asks twice", /\?[^?]+\?/],
  ["asks first", /^[^.!?]*\?/],
];

/** Words, and the marks that end a sentence; what is not English has no say. */
const TOKEN = /[a-z]+(?:['’][a-z]+)?|[?!]|[.\n;:]/g;

/**
 * Strategies of politeness by their words (after Danescu-Niculescu-Mizil and others, "A computational
 * approach to politeness", 2013). Each is one feature, whichever of its words is there.
 */
const STRATEGIES = {
  thanks: "thank thanks thx appreciate appreciated grateful cheers",
  sorry: "sorry apologies apologize apologise apology pardon forgive excuse afraid",
  hedge:
    "maybe perhaps possibly probably might may could would seems seem appears suggest think believe guess suppose wonder wondering somewhat rather likely",
  fact: "actually really fact obviously clearly honestly surely simply just",
  not: "not no never nothing cannot can't don't doesn't didn't isn't wasn't won't wouldn't shouldn't aren't",
  bad: "bad wrong fail failed useless stupid wasted ridiculous terrible awful poor nonsense silly lazy ignorant lame crap worst problem pointless broken stop read homework google",
  good: "good great nice love excellent helpful interesting glad happy wonderful kind awesome cool beautiful fantastic best useful please",
  greets: "hi hello hey dear welcome morning",
  why: "why what how where who",
  we: "we us our let's",
  me: "i my me i'm i'd i'll i've mine",
  you: "you your you're yours you've",
  must: "must should need have shouldn't ought",
  opens: "so then and but because",
} as const;

const STRATEGY_OF = new Map<string, string[]>();
for (const [name, words] of Object.entries(STRATEGIES)) {
  for (const word of words.split(" ")) {
    const known = STRATEGY_OF.get(word);
    if (known) known.push(name);
    else STRATEGY_OF.set(word, [name]);
  }
}

/**
 * What a text shows of how it is said: its words, pairs of words, words that begin a sentence ("^") or the
 * whole ("^^"), strategies ("+"), how it is written ("="), marks and length. Each once, however often it is there.
 */
export function featuresOf(text: string): Set<string> {
  const found = new Set<string>();
  let before = "^^";
  let words = 0;
  for (const [raw] of text.toLowerCase().matchAll(TOKEN)) {
    const token = raw.length > 2 ? raw.replace("’", "'") : raw;
    if (token === "." || token === "\n" || token === ";" || token === ":") {
      if (before !== "^^") before = "^";
      continue;
    }
    found.add(token);
    found.add(`${before} ${token}`);
    for (const strategy of STRATEGY_OF.get(token) ?? []) {
      found.add(`+${strategy}`);
      if (before.startsWith("^")) found.add(`${before}+${strategy}`);
    }
    if (token === "?" || token === "!") {
      before = "^";
      continue;
    }
    words += 1;
    before = token;
  }
  for (const [name, pattern] of SHAPES) if (pattern.test(text)) found.add(`=${name}`);
  for (const least of [6, 9, 13, 20, 30, 45]) if (words >= least) found.add(`+${least}`);
  return found;
}
