import { useLiveQuery } from "dexie-react-hooks";
import { useEffect, useRef, useState } from "react";
import { AboutLine, FIELDS, type Field } from "../../components/about/about-line.tsx";
import { DueNotice } from "../../components/about/due-notice.tsx";
import { later } from "../../components/ui/later.tsx";
import { Notice } from "../../components/ui/notice.tsx";
import type { FollowUp } from "../../lib/handoff/index.ts";
import { askWorker, type AboutWord, problemWords } from "../../lib/messages/index.ts";
import { askToNotify, mayNotify } from "../../lib/platform/index.ts";
import { keyed, useKey } from "./keys.ts";
import type { ShownCase } from "./read-case.ts";
import { readers } from "./store.ts";

const Editor = later(async () => (await import("../../components/about/editor.tsx")).default, null);

/** Kept where the panel alone reads it: the browser was asked once, and is not asked again unpressed. */
const ASKED = "askedToNotify";

interface AboutPartProps {
  readonly data: ShownCase;
  readonly now: number;
}

/** What the person says of the case and its customer, and the reminder of what they wanted to do. */
export function AboutPart({ data, now }: AboutPartProps) {
  const { case: shown, customer, settings } = data;
  const place = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<Field>();
  const { say, problem } = useWords(shown.id);
  const used = useLiveQuery(() => (open === undefined ? undefined : readers.usedWords()), [open]);
  const notices = useNotices(open === "followUp");

  const close = () => {
    place.current?.querySelector<HTMLElement>(`[data-field="${open}"]`)?.focus();
    setOpen(undefined);
  };
  const followUp = (value: FollowUp | undefined) => {
    if (value && localStorage.getItem(ASKED) === null) {
      localStorage.setItem(ASKED, "1");
      // In the very event of the press; the follow-up is set whatever the answer is.
      notices.ask();
    }
    say({ what: "followUp", ...(value && { value }) });
  };
  return (
    <div ref={place} className="about-part">
      <DueNotice followUp={shown.about?.followUp?.value} now={now} onFollowUp={followUp} />
      {FIELDS.map((field) => (
        <FieldKey key={field} field={field} where={place} onKey={() => setOpen(field)} />
      ))}
      <AboutLine
        about={shown.about}
        customer={customer}
        now={now}
        open={open}
        onOpen={(field) => setOpen(open === field ? undefined : field)}
        keyed={keyed}
      >
        {open !== undefined && used && (
          <Editor
            key={open}
            field={open}
            about={shown.about}
            customer={customer}
            settings={settings}
            used={used}
            now={now}
            onAllow={notices.missing ? notices.ask : undefined}
            onClose={close}
            onWord={(word) => {
              if (word.what === "followUp") followUp(word.value);
              else say(word);
              // Of tags there may be more to come.
              if (word.what !== "tags" && word.what !== "customerTags") close();
            }}
            onNewCategory={(name) => {
              say({ what: "category", value: name }, [...settings.categories, name]);
              close();
            }}
          />
        )}
      </AboutLine>
      {problem !== undefined && <Notice live level="stop" title={problem} />}
    </div>
  );
}

interface FieldKeyProps {
  readonly field: Field;
  readonly where: React.RefObject<HTMLElement | null>;
  readonly onKey: () => void;
}

function FieldKey({ field, where, onKey }: FieldKeyProps) {
  useKey(field, onKey, where);
  return null;
}

/** One word after the other, so that none is lost however fast they come. */
function useWords(caseId: string) {
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const [problem, setProblem] = useState<string>();
  const say = (word: AboutWord, categories?: string[]) => {
    last.current = last.current.then(async () => {
      try {
        if (categories) await askWorker("panel/settings", { categories });
        await askWorker("panel/about", { caseId, ...word });
        setProblem(undefined);
      } catch (error) {
        setProblem(problemWords(error));
      }
    });
  };
  return { say, problem };
}

/** Whether the browser shows notices of Aside; looked at when somebody wants to be reminded. */
function useNotices(wanted: boolean) {
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    if (wanted) mayNotify().then((may) => setMissing(!may), nothing);
  }, [wanted]);
  const ask = () => {
    askToNotify().then((may) => setMissing(!may), nothing);
  };
  return { missing, ask };
}

const nothing = () => undefined;
