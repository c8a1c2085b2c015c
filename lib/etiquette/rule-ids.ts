/** The rules by id. Each has its file in `rules/` and its words in the catalogue as `rule_<id>_…`. */
export const RULE_IDS = [
  "publicFirst",
  "personalDataInPublic",
  "asksForSecret",
  "asksInPublic",
  "insult",
  "sameAgain",
  "twoUnanswered",
  "askedToStop",
  "surveyTooSoon",
  "late",
  "blame",
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
] as const;

export type RuleId = (typeof RULE_IDS)[number];
