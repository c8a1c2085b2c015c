import { blame } from "./blame.ts";
import { threat } from "./threat.ts";
import { dontSay } from "./dont-say.ts";
import { internalWords } from "./internal-words.ts";
import { sameAgain } from "./same-again.ts";
import { sameSentence } from "./same-sentence.ts";
import { sarcasm } from "./sarcasm.ts";
import { twoUnanswered } from "./two-unanswered.ts";
import { askedToStop } from "./asked-to-stop.ts";
import { surveyTooSoon } from "./survey-too-soon.ts";
import { late } from "./late.ts";
import { brokenLink } from "./broken-link.ts";
import { secretTold } from "./secret-told.ts";
import { shouting } from "./shouting.ts";
import { wrongAccount } from "./wrong-account.ts";
import { cold } from "./cold.ts";
import { apologyWithoutHelp } from "./apology-without-help.ts";
import { bouncedElsewhere } from "./bounced-elsewhere.ts";
import { usefulToAll } from "./useful-to-all.ts";
import { inviteDontPush } from "./invite-dont-push.ts";
import { wrongLanguage } from "./wrong-language.ts";
import { firstNotEncrypted } from "./first-not-encrypted.ts";
import type { Rule } from "../types.ts";
import { asksForSecret } from "./asks-for-secret.ts";
import { asksInPublic } from "./asks-in-public.ts";
import { insult } from "./insult.ts";
import { landsInRequests } from "./lands-in-requests.ts";
import { marketing } from "./marketing.ts";
import { personalDataInPublic } from "./personal-data-in-public.ts";
import { publicFirst } from "./public-first.ts";
import { tooLong } from "./too-long.ts";
import { unasked } from "./unasked.ts";
import { unfilledPlaceholder } from "./unfilled-placeholder.ts";

/** All rules. A new one is a file beside this one, its examples, a line here, and its words in the catalogue. */
export const RULES: readonly Rule[] = [
  publicFirst,
  personalDataInPublic,
  asksForSecret,
  asksInPublic,
  marketing,
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
  dontSay,
  shouting,
  secretTold,
  brokenLink,
  wrongAccount,
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
];
