import { Copy } from "lucide-react";
import { useEffect, useState } from "react";
import type { Thing } from "../../lib/health/index.ts";
import { words } from "../../lib/platform/index.ts";
import { Button } from "../ui/button.tsx";
import { More } from "../ui/more.tsx";
import { Notice } from "../ui/notice.tsx";

interface HealthNoticeProps {
  /** What has changed on X's pages, so that Aside does not find it. */
  readonly lost: readonly Thing[];
  /** For whoever mends it: names of parts and numbers only. */
  readonly report: string;
  /** @returns false when the browser did not let it. */
  readonly onCopy: (text: string) => Promise<boolean>;
}

/** How long a button says that it has copied, ms. */
const SAID_MS = 4_000;

/** What X changed, what Aside offers instead, and a report that the person may pass on. */
export function HealthNotice({ lost, report, onCopy }: HealthNoticeProps) {
  const [copied, setCopied] = useState<boolean>();
  useEffect(() => {
    if (copied !== true) return undefined;
    const timer = setTimeout(() => setCopied(undefined), SAID_MS);
    return () => clearTimeout(timer);
  }, [copied]);
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
          <div className="row">
            <Button small icon={Copy} onClick={() => void onCopy(report).then(setCopied)}>
              {words(copied === true ? "copy_done" : "health_copy")}
            </Button>
          </div>
          {copied === false && <p className="quiet">{words("copy_failed")}</p>}
        </More>
      </Notice>
    </div>
  );
}
