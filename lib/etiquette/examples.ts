import { examples as shouting } from "./rules/shouting.examples.ts";
import { examples as secretTold } from "./rules/secret-told.examples.ts";
import { examples as brokenLink } from "./rules/broken-link.examples.ts";
import { examples as wrongAccount } from "./rules/wrong-account.examples.ts";
import { examples as publicFirst } from "./rules/public-first.examples.ts";
import { examples as personalDataInPublic } from "./rules/personal-data-in-public.examples.ts";
import { examples as asksForSecret } from "./rules/asks-for-secret.examples.ts";
import { examples as asksInPublic } from "./rules/asks-in-public.examples.ts";
import { examples as insult } from "./rules/insult.examples.ts";
import { examples as sameAgain } from "./rules/same-again.examples.ts";
import { examples as sameSentence } from "./rules/same-sentence.examples.ts";
import { examples as sarcasm } from "./rules/sarcasm.examples.ts";
import { examples as twoUnanswered } from "./rules/two-unanswered.examples.ts";
import { examples as askedToStop } from "./rules/asked-to-stop.examples.ts";
import { examples as surveyTooSoon } from "./rules/survey-too-soon.examples.ts";
import { examples as late } from "./rules/late.examples.ts";
import { examples as blame } from "./rules/blame.examples.ts";
import { examples as threat } from "./rules/threat.examples.ts";
import { examples as internalWords } from "./rules/internal-words.examples.ts";
import { examples as dontSay } from "./rules/dont-say.examples.ts";
import { examples as marketing } from "./rules/marketing.examples.ts";
import { examples as tooLong } from "./rules/too-long.examples.ts";
import { examples as unfilledPlaceholder } from "./rules/unfilled-placeholder.examples.ts";
import { examples as landsInRequests } from "./rules/lands-in-requests.examples.ts";
import { examples as unasked } from "./rules/unasked.examples.ts";
import { examples as cold } from "./rules/cold.examples.ts";
import { examples as apologyWithoutHelp } from "./rules/apology-without-help.examples.ts";
import { examples as bouncedElsewhere } from "./rules/bounced-elsewhere.examples.ts";
import { examples as usefulToAll } from "./rules/useful-to-all.examples.ts";
import { examples as inviteDontPush } from "./rules/invite-dont-push.examples.ts";
import { examples as wrongLanguage } from "./rules/wrong-language.examples.ts";
import { examples as firstNotEncrypted } from "./rules/first-not-encrypted.examples.ts";
import type { RuleExamples, RuleId } from "./types.ts";

/** The examples of all rules: their tests, and what the options page shows. Nothing else loads them. */
export const EXAMPLES: Readonly<Record<RuleId, RuleExamples>> = {
  publicFirst,
  personalDataInPublic,
  asksForSecret,
  asksInPublic,
  insult,
  sameAgain,
  sameSentence,
  twoUnanswered,
  askedToStop,
  surveyTooSoon,
  late,
  blame,
  sarcasm,
  threat,
  internalWords,
  shouting,
  secretTold,
  brokenLink,
  wrongAccount,
  dontSay,
  marketing,
  tooLong,
  unfilledPlaceholder,
  landsInRequests,
  cold,
  apologyWithoutHelp,
  bouncedElsewhere,
  usefulToAll,
  inviteDontPush,
  wrongLanguage,
  firstNotEncrypted,
  unasked,
};
