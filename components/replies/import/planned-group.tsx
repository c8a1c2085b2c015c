import { useId, useState } from "react";
import { words } from "../../../lib/platform/index.ts";
import type { PlannedReply } from "../../../lib/replies/index.ts";
import { Button } from "../../ui/button.tsx";
import { More } from "../../ui/more.tsx";
import type { Choice, Taking } from "./choice.ts";

/** Rows that are shown at once; a file may have twenty thousand. */
const STEP = 100;

interface PlannedGroupProps {
  readonly kind: PlannedReply["kind"];
  readonly rows: readonly PlannedReply[];
  readonly choice: Choice;
  readonly onChoose: (rows: readonly PlannedReply[], taking: Taking) => void;
}

/** The replies of a file that would be new, or changed, or that clash. */
export function PlannedGroup({ kind, rows, choice, onChoose }: PlannedGroupProps) {
  const id = useId();
  const [most, setMost] = useState(STEP);
  if (rows.length === 0) return null;
  const all = rows.every(({ at }) => choice.get(at) !== "skip");
  return (
    <section className="planned" aria-labelledby={id}>
      <div className="planned-head">
        <h3 id={id}>{words(`import_${kind}`, rows.length.toLocaleString())}</h3>
        {kind === "clashing" ? (
          <TakeAs
            label={words("import_clashing_all")}
            value=""
            onTaking={(taking) => onChoose(rows, taking)}
          />
        ) : (
          <label className="planned-all">
            <input
              type="checkbox"
              checked={all}
              onChange={() => onChoose(rows, all ? "skip" : "take")}
            />
            {words("import_all")}
          </label>
        )}
      </div>
      <ul>
        {rows.slice(0, most).map((row) => (
          <li key={row.at} className="planned-row">
            <Planned row={row} taking={choice.get(row.at) ?? "skip"} onChoose={onChoose} />
          </li>
        ))}
      </ul>
      {rows.length > most && (
        <Button small onClick={() => setMost(most + STEP)}>
          {words("import_more", (rows.length - most).toLocaleString())}
        </Button>
      )}
    </section>
  );
}

interface PlannedProps {
  readonly row: PlannedReply;
  readonly taking: Taking;
  readonly onChoose: PlannedGroupProps["onChoose"];
}

function Planned({ row, taking, onChoose }: PlannedProps) {
  const { kind, reply, before, unknown } = row;
  const name = (
    <span>
      <strong dir="auto">{reply.title}</strong>{" "}
      {reply.shortcut !== "" && <bdi className="quiet">/{reply.shortcut}</bdi>}
    </span>
  );
  return (
    <>
      {kind === "clashing" ? (
        <div className="planned-name">
          {name}
          <TakeAs
            label={words("import_clashing_one", reply.title)}
            value={taking}
            onTaking={(taking) => onChoose([row], taking)}
          />
        </div>
      ) : (
        <label className="planned-name">
          <input
            type="checkbox"
            checked={taking !== "skip"}
            onChange={() => onChoose([row], taking === "skip" ? "take" : "skip")}
          />
          {name}
        </label>
      )}
      {kind === "clashing" && before && (
        <p className="quiet">{words("import_clashing_why", reply.shortcut, before.title)}</p>
      )}
      {unknown.length > 0 && <p className="quiet">{words("import_unknown", unknown.join(", "))}</p>}
      <More label={words(before ? "import_compare" : "import_show")}>
        <div className="planned-texts">
          {before && <Texts title={words("import_before")} wordings={before.wordings} />}
          <Texts title={before ? words("import_after") : undefined} wordings={reply.wordings} />
        </div>
      </More>
    </>
  );
}

function Texts({
  title,
  wordings,
}: {
  readonly title: string | undefined;
  readonly wordings: readonly string[];
}) {
  return (
    <div>
      {title !== undefined && <p className="quiet">{title}</p>}
      {wordings.map((wording, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- Two wordings may be the same.
        <p key={place} dir="auto" className="planned-text">
          {wording}
        </p>
      ))}
    </div>
  );
}

interface TakeAsProps {
  readonly label: string;
  readonly value: Taking | "";
  readonly onTaking: (taking: Taking) => void;
}

function TakeAs({ label, value, onTaking }: TakeAsProps) {
  return (
    <select
      className="input take-as"
      aria-label={label}
      value={value}
      onChange={({ target }) => {
        if (target.value !== "") onTaking(target.value as Taking);
      }}
    >
      {value === "" && <option value="">{label}</option>}
      {(["skip", "beside", "instead"] as const).map((taking) => (
        <option key={taking} value={taking}>
          {words(`import_as_${taking}`)}
        </option>
      ))}
    </select>
  );
}
