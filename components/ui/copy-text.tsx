import { Check, Copy } from "lucide-react";
import { words } from "../../lib/platform/index.ts";
import { Button } from "./button.tsx";
import { useCopy } from "./use-copy.ts";

interface CopyTextProps {
  readonly text: string;
  /** What the button says; "Copy the text" where nothing is given. */
  readonly label?: string;
  readonly kind?: "plain" | "quiet";
}

/** Gives the text away by the clipboard, for whoever puts it in by hand, and says when that did not go. */
export function CopyText({ text, label = words("copy_text"), kind = "quiet" }: CopyTextProps) {
  const [came, copy] = useCopy(text);
  const done = came === "copied";
  return (
    <>
      <div className="row">
        <Button kind={kind} small icon={done ? Check : Copy} onClick={copy}>
          <span aria-live="polite">{done ? words("copy_done") : label}</span>
        </Button>
      </div>
      <p className="quiet" role="status" hidden={came !== "refused"}>
        {came === "refused" && words("copy_failed")}
      </p>
    </>
  );
}
