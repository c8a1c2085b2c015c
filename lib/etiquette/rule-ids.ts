/** The rules by id. Each has its file in `rules/` and its words in the catalogue as `rule_<id>_…`. */
export const RULE_IDS = [
  "publicFirst",
  "personalDataInPublic",
  "asksForSecret",
  "asksInPublic",
  "insult",
  "sameAgain",
  "sameSentence",
  "twoUnanswered",
  "askedToStop",
  "surveyTooSoon",
  "late",
  "blame",
  "sarcasm",
  "threat",
  "internalWords",
  "dontSay",
  "shouting",
  "secretTold",
  "brokenLink",
  "wrongAccount",
  "marketing",
  "tooLong",
  "unfilledPlaceholder",
  "landsInRequests",
  "unasked",
  "cold",
  "apologyWithoutHelp",
  "bouncedElsewhere",
  "usefulToAll",
  "inviteDontPush",
  "wrongLanguage",
  "firstNotEncrypted",
] as const;

export type RuleId = (typeof RULE_IDS)[number];

/** Rules that go by words, to which a person may add their own: words to mind too, and words never to mind. */
export const WORDED = {
  insult: "both",
  blame: "both",
  threat: "both",
  internalWords: "both",
  marketing: "both",
  sarcasm: "not",
  shouting: "not",
} as const satisfies Partial<Record<RuleId, "both" | "not">>;
