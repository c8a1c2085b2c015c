import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { words } from "../../lib/platform/index.ts";
import { Button } from "../ui/button.tsx";

/** Gives the text away by the clipboard, for whoever puts it in by hand. */
export function CopyText({ text }: { readonly text: string }) {
  const [copied, setCopied] = useState<string>();
  const done = copied === text;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text);
    setCopied(text);
  };
  return (
    <div className="row">
      <Button kind="quiet" small icon={done ? Check : Copy} onClick={() => void copy()}>
        <span aria-live="polite">{words(done ? "copy_done" : "copy_text")}</span>
      </Button>
    </div>
  );
}
