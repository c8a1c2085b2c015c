import type { RuleId, Warning } from "../../lib/etiquette/index.ts";
import { words, wordsFor } from "../../lib/platform/index.ts";
import { Quietened } from "./quieter-line.tsx";
import type { Judgement, Quieter, Reasons } from "./types.ts";
import { WarningItem } from "./warning-item.tsx";

interface WarningListProps {
  readonly judgement: Judgement | undefined;
  readonly reasons: Reasons;
  readonly onReason: (rule: RuleId, why: string) => void;
  readonly onFix: (warning: Warning) => void;
  readonly onShow: (warning: Warning) => void;
  readonly quieter: Quieter;
  /** Nothing can be sent at all, whatever reason is given. */
  readonly noWayOut: boolean;
}

/** What etiquette has to say of the draft, live. */
export function WarningList({ judgement, ...rest }: WarningListProps) {
  const warnings = judgement?.warnings ?? [];
  return (
    <section className="warnings" aria-label={words("warnings_heading")}>
      <p className="only-read" role="status">
        {warnings
          .map(({ level, rule }) =>
            words(
              "warnings_announce",
              words(`warning_level_${level}`),
              wordsFor(`rule_${rule}_title`),
            ),
          )
          .join(" ")}
      </p>
      {warnings.length > 0 && (
        <ul>
          {warnings.map((warning) => (
            <WarningItem
              key={warning.rule}
              warning={warning}
              source={judgement?.sourceOf(warning.rule)}
              reason={rest.reasons[warning.rule]}
              onReason={(why) => rest.onReason(warning.rule, why)}
              onFix={() => rest.onFix(warning)}
              onShow={() => rest.onShow(warning)}
              quieter={rest.quieter}
              noWayOut={rest.noWayOut}
            />
          ))}
        </ul>
      )}
      {rest.quieter.done && <Quietened {...rest.quieter.done} onUndo={rest.quieter.undo} />}
    </section>
  );
}
