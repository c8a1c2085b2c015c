import { CircleAlert, Info, OctagonAlert } from "lucide-react";
import { useId, useState } from "react";
import type { Source, Warning } from "../../lib/etiquette/index.ts";
import { words, wordsFor } from "../../lib/platform/index.ts";
import { Button } from "../ui/button.tsx";
import { QuieterOffer } from "./quieter-line.tsx";
import type { Quieter } from "./types.ts";

const ICONS = { note: Info, warn: CircleAlert, block: OctagonAlert };

interface WarningItemProps {
  readonly warning: Warning;
  readonly source: Source | undefined;
  readonly reason: string | undefined;
  readonly onReason: (why: string) => void;
  readonly onFix: () => void;
  readonly onShow: () => void;
  readonly quieter: Quieter;
  /** Nothing can be sent at all, so no reason is asked for. */
  readonly noWayOut: boolean;
}

/** One rule's word on the draft: what, why, from where, what puts it right. */
export function WarningItem(props: WarningItemProps) {
  const { warning, source, onFix, onShow, quieter } = props;
  const quieterLevel = quieter.offer(warning);
  const Icon = ICONS[warning.level];
  const { key, values } = warning.why;
  const mayGoAnyway =
    !props.noWayOut && (warning.level === "block" || warning.reasonFor !== undefined);
  return (
    <li className={`warning warning-${warning.level}`}>
      <Icon size={20} aria-hidden="true" />
      <div className="warning-body">
        <p className="warning-title">
          <span className="warning-level">{words(`warning_level_${warning.level}`)}</span>{" "}
          <strong>{wordsFor(`rule_${warning.rule}_title`)}</strong>
        </p>
        <p>{wordsFor(key, ...values)}</p>
        {source && <p className="quiet">{words("warning_source", source.title, source.by)}</p>}
        <div className="row">
          {warning.fix && (
            <Button small onClick={onFix}>
              {fixWords(warning)}
            </Button>
          )}
          {warning.spans.length > 0 && (
            <Button kind="quiet" small onClick={onShow}>
              {words("warning_show")}
            </Button>
          )}
          {mayGoAnyway && <Anyway {...props} />}
        </div>
        {quieterLevel !== undefined && (
          <QuieterOffer
            to={quieterLevel}
            onAccept={() => quieter.accept(warning.rule, quieterLevel)}
            onDecline={() => quieter.decline(warning.rule)}
          />
        )}
      </div>
    </li>
  );
}

function Anyway({ reason, onReason }: WarningItemProps) {
  const id = useId();
  const [asks, setAsks] = useState(reason !== undefined);
  if (!asks) {
    return (
      <Button kind="quiet" small onClick={() => setAsks(true)}>
        {words("warning_sendAnyway")}
      </Button>
    );
  }
  return (
    <div className="field warning-reason">
      <label htmlFor={id}>{words("warning_reason")}</label>
      <input
        id={id}
        className="input"
        ref={reason === undefined ? focusOnce : undefined}
        value={reason ?? ""}
        maxLength={280}
        onChange={(event) => onReason(event.target.value)}
      />
    </div>
  );
}

function focusOnce(field: HTMLInputElement | null) {
  field?.focus();
}

/** A rule may name its own fix; otherwise it is just that. */
function fixWords({ rule, fix }: Warning): string {
  const own = wordsFor(`rule_${rule}_fix`);
  if (own !== "") return own;
  return words(fix?.kind === "action" ? "warning_fix_go" : "warning_fix");
}
