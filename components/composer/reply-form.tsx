import { useId, useLayoutEffect, useRef, useState, type FormEvent } from "react";
import { words } from "../../lib/platform/index.ts";
import type { Answers, Asked } from "../../lib/replies/index.ts";
import { Button } from "../ui/button.tsx";
import type { FillStarter, Starter } from "./types.ts";

interface ReplyFormProps {
  readonly starter: Starter;
  readonly fill: FillStarter;
  /** There is something else to preview. */
  readonly onFilled: (starter: Starter) => void;
  /** It needs nothing any more. */
  readonly onDone: (starter: Starter) => void;
  readonly onBack: () => void;
}

/** What a reply asks for before it can be used, as a small form; each key shows what comes of it. */
export function ReplyForm({ starter, fill, onFilled, onDone, onBack }: ReplyFormProps) {
  const [answers, setAnswers] = useState<Answers>(() =>
    Object.fromEntries(starter.asks.map(({ key, proposed }) => [key, proposed])),
  );
  const [lacking, setLacking] = useState<readonly string[]>([]);
  const turn = useRef(0);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  useLayoutEffect(() => {
    const all = [...(form.current?.querySelectorAll("input") ?? [])];
    const first = all.find(({ value }) => value === "") ?? all[0];
    first?.focus();
    first?.select();
  }, []);

  async function refill(said: Answers, keep: boolean) {
    turn.current += 1;
    const mine = turn.current;
    const filled = await fill(starter, said, keep);
    if (mine !== turn.current || !filled) return;
    if (keep && filled.asks.length === 0 && filled.unfilled.length === 0) return onDone(filled);
    onFilled(filled);
    if (keep) setLacking(filled.asks.map(({ key }) => key));
  }

  function use(event: FormEvent) {
    event.preventDefault();
    void refill(answers, true);
  }

  return (
    <form
      ref={form}
      className="picker-form"
      aria-label={words("composing_asks", starter.title)}
      onSubmit={use}
    >
      {starter.asks.map((ask, at) => (
        <p key={ask.key}>
          <label htmlFor={`${id}-${at}`}>{labelOf(ask)}</label>
          <input
            id={`${id}-${at}`}
            dir="auto"
            maxLength={1000}
            autoComplete="off"
            value={answers[ask.key] ?? ""}
            aria-invalid={lacking.includes(ask.key)}
            aria-describedby={`${id}-${at}-note`}
            onKeyDown={(event) => {
              if (event.key !== "Escape") return;
              event.preventDefault();
              onBack();
            }}
            onChange={({ target: { value } }) => {
              const said = { ...answers, [ask.key]: value };
              setAnswers(said);
              void refill(said, false);
            }}
          />
          <span id={`${id}-${at}-note`} className="quiet">
            {noteOf(ask, lacking.includes(ask.key))}
          </span>
        </p>
      ))}
      <p className="row">
        <Button small onClick={onBack}>
          {words("composing_back")}
        </Button>
        <Button small submits kind="primary">
          {words("picker_useFilled")}
        </Button>
      </p>
    </form>
  );
}

function noteOf({ why }: Asked, lacks: boolean): string | undefined {
  if (lacks) return words("composing_missing");
  return why === "guessed" ? words("composing_guess") : undefined;
}

/** The last part of a name, as words: "case.facts.order_number" is "Order number". */
function labelOf({ key, label }: Asked): string {
  if (label !== undefined) return label;
  if (key === "customer.first_name") return words("composing_firstName");
  if (key === "customer.name") return words("composing_name");
  if (key === "agent.name") return words("composing_agentName");
  if (key === "account.name") return words("composing_accountName");
  const last = key.slice(key.lastIndexOf(".") + 1);
  const plain = last
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll("_", " ")
    .toLowerCase();
  return plain.slice(0, 1).toUpperCase() + plain.slice(1);
}
