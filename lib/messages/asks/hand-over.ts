import type { CaseFile } from "../../handoff/index.ts";

/** What the panel and the options page ask of cases that go from one Aside to another. */
export interface HandOverAsks {
  /**
   * Takes in a case that another Aside has saved, all of it or nothing; to do so twice is to do so once.
   * `notYours`: its account is none of the person's. `future`: it tells of times that have not been yet, and
   * would outdate whatever is learned until then.
   */
  "panel/takeCase": {
    ask: { file: CaseFile };
    answer: { caseId: string; known: boolean } | { problem: "notYours" | "future" };
  };
}
