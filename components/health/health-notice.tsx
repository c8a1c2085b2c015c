import type { Thing } from "../../lib/health/index.ts";
import { words } from "../../lib/platform/index.ts";
import { CopyText } from "../ui/copy-text.tsx";
import { More } from "../ui/more.tsx";
import { Notice } from "../ui/notice.tsx";

interface HealthNoticeProps {
  /** What has changed on X's pages, so that Aside does not find it. */
  readonly lost: readonly Thing[];
  /** For whoever mends it: names of parts and numbers only. */
  readonly report: string;
}

/** What X changed, what Aside offers instead, and a report that the person may pass on. */
export function HealthNotice({ lost, report }: HealthNoticeProps) {
  const [only] = lost;
  if (only === undefined) return null;
  const several = lost.length > 1;
  return (
    <div className="health">
      <Notice
        live
        level="info"
        title={several ? words("health_several", lost.length) : words(`health_${only}`)}
        next={several ? words("health_several_next") : words(`health_${only}_next`)}
      >
        <More label={words("health_more")}>
          {several && (
            <ul className="health-list">
              {lost.map((thing) => (
                <li key={thing}>
                  <strong>{words(`health_${thing}`)}</strong> {words(`health_${thing}_next`)}
                </li>
              ))}
            </ul>
          )}
          <p className="quiet">{words("health_passes")}</p>
          <p className="quiet">{words("health_report")}</p>
          <textarea
            className="health-report"
            readOnly
            rows={6}
            aria-label={words("health_report_label")}
            value={report}
          />
          <CopyText kind="plain" text={report} label={words("health_copy")} />
        </More>
      </Notice>
    </div>
  );
}
