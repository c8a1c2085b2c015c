import { words } from "../../lib/platform/index.ts";
import type { MoneySpent } from "../../lib/sends/index.ts";
import { agoWords } from "../ui/age.ts";
import { Notice } from "../ui/notice.tsx";
import { costWords } from "../ui/price.ts";

interface SpentLineProps {
  readonly spent: MoneySpent;
  readonly now: number;
}

/** What X's API has cost so far; louder only once X has said that there are no credits left. */
export function SpentLine({ spent, now }: SpentLineProps) {
  return (
    <>
      {spent.noCreditsAt !== undefined && (
        <Notice
          live
          level="warn"
          title={words("money_noCredits", agoWords(spent.noCreditsAt, now))}
          next={words("money_noCredits_next")}
        />
      )}
      <p className="quiet spent">
        {words("money_spent", costWords(spent.today), costWords(spent.month))}
      </p>
    </>
  );
}
