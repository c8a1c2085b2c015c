import { ArrowLeft } from "lucide-react";
import { words } from "../../lib/platform/index.ts";
import { Button } from "../ui/button.tsx";

/** The way back to the list in which the case was opened. */
export function BackLine({
  to,
  onBack,
}: {
  readonly to: "cases" | "sends";
  readonly onBack: () => void;
}) {
  return (
    <p className="case-back">
      <Button kind="quiet" small icon={ArrowLeft} onClick={onBack}>
        {words(`case_back_${to}`)}
      </Button>
    </p>
  );
}
