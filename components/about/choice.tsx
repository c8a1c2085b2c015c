import { useId, useState } from "react";
import { words } from "../../lib/platform/index.ts";
import { Button } from "../ui/button.tsx";

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly { readonly value: string | undefined; readonly name: string }[];
  readonly value: string | undefined;
  readonly onChoose: (value: string | undefined) => void;
  /** Label of a field for a word of the person's own; its length at most. */
  readonly own?: { readonly label: string; readonly most: number };
}

/** One of several, or a word of one's own; none of them, where there is something to take back. */
export function Choice({ label, options, value, onChoose, own }: ChoiceProps) {
  const shown = options.filter((option) => option.value !== undefined || value !== undefined);
  return (
    <>
      <div className="about-options" role="group" aria-label={label}>
        {shown.map((option) => (
          <button
            key={option.value ?? ""}
            type="button"
            className="chip"
            aria-pressed={option.value === value}
            dir="auto"
            onClick={() => onChoose(option.value)}
          >
            {option.name}
          </button>
        ))}
      </div>
      {own && <OwnWord {...own} onWord={onChoose} />}
    </>
  );
}

interface OwnWordProps {
  readonly label: string;
  readonly most: number;
  readonly onWord: (word: string) => void;
}

/** A field for one more. It can be left by Enter or by its button, and is empty again afterwards. */
export function OwnWord({ label, most, onWord }: OwnWordProps) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const word = typed.trim().replaceAll(/\s+/g, " ");
  return (
    <form
      className="about-own"
      onSubmit={(event) => {
        event.preventDefault();
        if (word === "") return;
        onWord(word);
        setTyped("");
      }}
    >
      <label className="quiet" htmlFor={id}>
        {label}
      </label>
      <div className="row">
        <input
          id={id}
          className="input"
          dir="auto"
          value={typed}
          maxLength={most}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button submits small waits={word === ""}>
          {words("about_add")}
        </Button>
      </div>
    </form>
  );
}
