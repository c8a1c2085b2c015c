import { Download, FolderOpen } from "lucide-react";
import { useRef } from "react";
import { words } from "../../lib/platform/index.ts";
import { Button } from "../ui/button.tsx";
import { More } from "../ui/more.tsx";
import { Notice } from "../ui/notice.tsx";

interface CaseFilesProps {
  /** What became of the last file. */
  readonly news: { readonly level: "info" | "stop"; readonly sentence: string } | undefined;
  /** The list that is shown, as a table; missing where there is no list. */
  readonly onTable: (() => void) | undefined;
  readonly onFile: (file: File) => void;
}

/** Cases that come and go as files. */
export function CaseFiles({ news, onTable, onFile }: CaseFilesProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <More label={words("caseFiles_heading")}>
      <div className="row">
        {onTable && (
          <Button small icon={Download} onClick={onTable}>
            {words("caseFiles_table")}
          </Button>
        )}
        <Button small icon={FolderOpen} onClick={() => field.current?.click()}>
          {words("caseFiles_take")}
        </Button>
        <input
          ref={field}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words("caseFiles_take")}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) onFile(file);
            // The same file may be chosen again.
            target.value = "";
          }}
        />
      </div>
      <p className="quiet">{words("caseFiles_about")}</p>
      {news && <Notice live level={news.level} title={news.sentence} />}
    </More>
  );
}
