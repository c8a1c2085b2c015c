import type { Case } from "../../lib/handoff/index.ts";
import { lastMoved } from "../../lib/handoff/index.ts";
import { words } from "../../lib/platform/index.ts";
import { directionOf } from "../../lib/text/index.ts";
import { standWords } from "../cases/state-words.ts";
import { agoWords } from "../ui/age.ts";
import { More } from "../ui/more.tsx";
import { Said } from "../ui/said.tsx";

/** So many are there at once; the rest behind a press. */
const FEW = 2;

interface OtherCasesProps {
  /** Of this person, without the one that is shown; begun last first. */
  readonly cases: readonly Case[];
  readonly now: number;
  readonly onOpen: (id: string) => void;
}

/** What else there is or was with this customer. */
export function OtherCases({ cases, now, onOpen }: OtherCasesProps) {
  if (cases.length === 0) return null;
  const rows = (some: readonly Case[]) => (
    <ul className="others">
      {some.map((one) => (
        <li key={one.id}>
          <button type="button" className="other" onClick={() => onOpen(one.id)}>
            <span className="other-text" dir={directionOf(one.tweet?.text ?? "")}>
              {one.tweet ? <Said text={one.tweet.text} /> : words("cases_private")}
            </span>
            <span className="quiet other-state">
              {standWords(one)} · {agoWords(lastMoved(one), now)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <section aria-labelledby="others-heading">
      <h2 id="others-heading" className="quiet">
        {cases.length === 1 ? words("case_others_one") : words("case_others", String(cases.length))}
      </h2>
      {rows(cases.slice(0, FEW))}
      {cases.length > FEW && <More label={words("case_others_all")}>{rows(cases.slice(FEW))}</More>}
    </section>
  );
}
