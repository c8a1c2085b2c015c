import type { Rule } from "../types.ts";
import { asksForSecret } from "./asks-for-secret.ts";
import { asksInPublic } from "./asks-in-public.ts";
import { landsInRequests } from "./lands-in-requests.ts";
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
  tooLong,
  unfilledPlaceholder,
  landsInRequests,
  unasked,
];
