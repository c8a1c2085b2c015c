import { Download } from "lucide-react";
import { words } from "../../lib/platform/index.ts";
import { Button } from "../ui/button.tsx";
import { CopyText } from "../ui/copy-text.tsx";
import { More } from "../ui/more.tsx";

interface HandOverProps {
  /** The case in plain words. */
  readonly summary: string;
  readonly onSave: () => void;
}

/** The ways in which a case goes to a colleague. */
export function HandOver({ summary, onSave }: HandOverProps) {
  return (
    <section className="hand-over">
      <More label={words("handOver_heading")}>
        <p className="quiet">{words("handOver_about")}</p>
        <textarea
          className="health-report"
          readOnly
          rows={8}
          dir="auto"
          aria-label={words("handOver_summary")}
          value={summary}
        />
        <CopyText kind="plain" text={summary} label={words("handOver_copy")} />
        <div className="row">
          <Button small icon={Download} onClick={onSave}>
            {words("handOver_save")}
          </Button>
        </div>
        <p className="quiet">{words("handOver_file_about")}</p>
      </More>
    </section>
  );
}
