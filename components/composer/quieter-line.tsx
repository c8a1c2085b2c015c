import type { RuleId, SetLevel } from "../../lib/etiquette/index.ts";
import { words, wordsFor } from "../../lib/platform/index.ts";
import { Button } from "../ui/button.tsx";

interface QuieterOfferProps {
  readonly to: SetLevel;
  readonly onAccept: () => void;
  readonly onDecline: () => void;
}

/** A rule that was passed over each time offers to be quieter. */
export function QuieterOffer({ to, onAccept, onDecline }: QuieterOfferProps) {
  return (
    <div className="quieter">
      <p className="quiet">{words("quieter_offer")}</p>
      <div className="row">
        <Button kind="quiet" small onClick={onAccept}>
          {words(to === "off" ? "quieter_off" : "quieter_accept")}
        </Button>
        <Button kind="quiet" small onClick={onDecline}>
          {words("quieter_decline")}
        </Button>
      </div>
    </div>
  );
}

interface QuietenedProps {
  readonly rule: RuleId;
  readonly to: SetLevel;
  readonly onUndo: () => void;
}

/** It is quieter from now on, and may be as it was. */
export function Quietened({ rule, to, onUndo }: QuietenedProps) {
  const title = wordsFor(`rule_${rule}_title`);
  return (
    <p className="quieter quiet" role="status">
      {to === "off"
        ? words("quieter_done_off", title)
        : words("quieter_done", title, words(`warning_level_${to}`))}{" "}
      <Button kind="quiet" small onClick={onUndo}>
        {words("quieter_undo")}
      </Button>
    </p>
  );
}
