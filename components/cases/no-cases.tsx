import type { CaseList } from "../../lib/db/index.ts";
import { words } from "../../lib/platform/index.ts";
import { Button } from "../ui/button.tsx";

interface NoCasesProps {
  readonly list: CaseList;
  /** The name that "mine" is about; "" where nobody has said it. */
  readonly name: string;
  readonly onSettings: () => void;
}

/** A list without a case: why, and what would bring one. */
export function NoCases({ list, name, onSettings }: NoCasesProps) {
  if (list === "mine" && name === "")
    return (
      <div className="cases-empty">
        <p className="quiet">{words("cases_empty_nameless")}</p>
        <Button small onClick={onSettings}>
          {words("cases_empty_name")}
        </Button>
      </div>
    );
  return (
    <p className="quiet cases-empty" dir="auto">
      {list === "mine" ? words("cases_empty_mine", name) : words(`cases_empty_${list}`)}
    </p>
  );
}
