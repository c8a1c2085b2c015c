import { ArrowDown, ArrowUp, Plus, X, type LucideIcon } from "lucide-react";
import { useEffect, useId, useLayoutEffect, useRef } from "react";
import { words } from "../../../lib/platform/index.ts";
import { grow } from "../../composer/edit.ts";
import { Button } from "../../ui/button.tsx";
import type { Wording } from "../fields.ts";
import type { Looked } from "../types.ts";

/** What can be put in by a press. */
const VARIABLES = [
  ["firstName", '{{ customer.first_name | default: "there" }}'],
  ["name", "{{ customer.name }}"],
  ["handle", "@{{ customer.handle }}"],
  ["account", "@{{ account.handle }}"],
  ["agent", "{{ agent.name }}"],
  ["link", "{{ dm_link }}"],
] as const;

/** More wordings than the messages take. */
const MOST = 100;

interface WordingsProps {
  readonly wordings: readonly Wording[];
  readonly onWordings: (wordings: readonly Wording[]) => void;
  /** The one that the preview shows. */
  readonly at: number;
  readonly onAt: (at: number) => void;
  readonly lookedAt: readonly Looked[];
}

/** The same said in other words, so that no two customers read the same. */
export function Wordings({ wordings, onWordings, at, onAt, lookedAt }: WordingsProps) {
  const list = useRef<HTMLOListElement>(null);
  /** Which control is to have the focus once it is there. */
  const focus = useRef<{ readonly at: number; readonly on: string }>(undefined);
  useEffect(() => {
    if (!focus.current) return;
    const { at, on } = focus.current;
    focus.current = undefined;
    list.current?.children[at]?.querySelector<HTMLElement>(on)?.focus();
  });

  const change = (at: number, text: string) =>
    onWordings(wordings.map((one, place) => (place === at ? { ...one, text } : one)));
  const add = () => {
    const key = Math.max(0, ...wordings.map(({ key }) => key)) + 1;
    onWordings([...wordings, { key, text: "" }]);
    onAt(wordings.length);
    focus.current = { at: wordings.length, on: "textarea" };
  };
  const remove = (at: number) => {
    onWordings(wordings.filter((_, place) => place !== at));
    onAt(Math.max(0, at - 1));
    focus.current = { at: Math.max(0, at - 1), on: "textarea" };
  };
  const move = (from: number, to: number, on: string) => {
    const moved = wordings.toSpliced(from, 1);
    const [one] = wordings.slice(from, from + 1);
    if (one) onWordings(moved.toSpliced(to, 0, one));
    onAt(to);
    // At the end there is nothing to press any more.
    const atEnd = to === 0 || to === wordings.length - 1;
    focus.current = { at: to, on: atEnd ? "textarea" : on };
  };
  const insert = (text: string) => {
    const box = list.current?.children[at]?.querySelector("textarea");
    if (!box) return;
    box.focus();
    // As if typed, so that the browser's own undo takes it out again.
    if (!document.execCommand("insertText", false, text)) change(at, box.value + text);
  };
  return (
    <section className="wordings" aria-label={words("editor_wordings")}>
      <ol ref={list}>
        {wordings.map((wording, place) => (
          <WordingBox
            key={wording.key}
            number={place + 1}
            of={wordings.length}
            text={wording.text}
            looked={lookedAt[place]}
            onText={(text) => change(place, text)}
            onFocus={() => onAt(place)}
            onUp={place > 0 ? () => move(place, place - 1, ".wording-up") : undefined}
            onDown={
              place < wordings.length - 1
                ? () => move(place, place + 1, ".wording-down")
                : undefined
            }
            onRemove={wordings.length > 1 ? () => remove(place) : undefined}
          />
        ))}
      </ol>
      <div className="row insert" role="group" aria-label={words("editor_insert")}>
        <span className="quiet">{words("editor_insert")}</span>
        {VARIABLES.map(([name, text]) => (
          <button
            key={name}
            type="button"
            className="insert-one"
            // The box keeps its caret.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => insert(text)}
          >
            {words(`variable_${name}`)}
          </button>
        ))}
      </div>
      <div className="row">
        <Button small icon={Plus} waits={wordings.length >= MOST} onClick={add}>
          {words("editor_addWording")}
        </Button>
        <p className="quiet">{words("editor_wordings_hint")}</p>
      </div>
    </section>
  );
}

interface WordingBoxProps {
  readonly number: number;
  readonly of: number;
  readonly text: string;
  readonly looked: Looked | undefined;
  readonly onText: (text: string) => void;
  readonly onFocus: () => void;
  readonly onUp: (() => void) | undefined;
  readonly onDown: (() => void) | undefined;
  readonly onRemove: (() => void) | undefined;
}

function WordingBox(props: WordingBoxProps) {
  const { number, of, text, looked, onText, onFocus, onUp, onDown, onRemove } = props;
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (box.current) grow(box.current);
  });
  const problem = looked?.problem;
  return (
    <li className="wording">
      <div className="wording-head">
        <label htmlFor={id}>
          {of === 1 ? words("editor_text") : words("editor_wording", number)}
        </label>
        <Tool icon={ArrowUp} name="up" number={number} onPress={onUp} />
        <Tool icon={ArrowDown} name="down" number={number} onPress={onDown} />
        <Tool icon={X} name="remove" number={number} onPress={onRemove} />
      </div>
      <textarea
        id={id}
        ref={box}
        className="input"
        dir="auto"
        rows={3}
        maxLength={20_000}
        value={text}
        aria-invalid={problem ? "true" : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={({ target }) => onText(target.value)}
        onFocus={onFocus}
      />
      {problem && (
        <p id={`${id}-problem`} className="problem">
          <strong>{words("editor_broken", problem.line, problem.column)}</strong>{" "}
          {words(`template_${problem.problem}`, problem.named ?? "")} {words("editor_broken_next")}
        </p>
      )}
    </li>
  );
}

interface ToolProps {
  readonly icon: LucideIcon;
  readonly name: "up" | "down" | "remove";
  readonly number: number;
  readonly onPress: (() => void) | undefined;
}

function Tool({ icon: Icon, name, number, onPress }: ToolProps) {
  if (!onPress) return null;
  const label = words(`editor_wording_${name}`, number);
  return (
    <button
      type="button"
      className={`icon-button wording-${name}`}
      aria-label={label}
      title={label}
      onClick={onPress}
    >
      <Icon size={18} aria-hidden="true" />
    </button>
  );
}
