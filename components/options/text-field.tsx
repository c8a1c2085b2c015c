import { useId, useState } from "react";
import { words } from "../../lib/platform/index.ts";

interface TextFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What holds while it is empty. */
  readonly placeholder?: string;
  /** As it is stored. */
  readonly value: string;
  readonly autoComplete: string;
  /** UTF-16 units; 200 unless told. */
  readonly most?: number;
  /** Takes nothing but a number of so many digits. */
  readonly digits?: number;
  /** Takes an amount of money. */
  readonly numeric?: boolean;
  readonly onChange?: (value: string) => void;
  readonly onSave: (value: string) => void;
}

/** One line of text, stored when the person leaves the field or presses Enter. */
export function TextField(props: TextFieldProps) {
  const { label, hint, placeholder, value, autoComplete, digits, numeric, onChange, onSave } =
    props;
  const most = props.most ?? 200;
  const id = useId();
  const [text, setText] = useState(value);
  const [saved, setSaved] = useState(false);
  /** What stands in the field is the person's, and not stored. */
  const [typed, setTyped] = useState(false);
  const [stored, setStored] = useState(value);
  if (stored !== value) {
    // It was stored otherwise than it was typed, or set elsewhere.
    setStored(value);
    if (!typed) setText(value);
  }
  const save = () => {
    setTyped(false);
    if (text.trim() === value) return;
    onSave(text.trim());
    setSaved(true);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        value={text}
        spellCheck={false}
        autoComplete={autoComplete}
        placeholder={placeholder}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        maxLength={digits ?? most}
        inputMode={numeric === true ? "decimal" : digits === undefined ? "text" : "numeric"}
        onChange={(event) => {
          const entered = event.target.value;
          const taken = digits === undefined ? entered : entered.replaceAll(/\D/g, "");
          setTyped(true);
          setText(taken);
          setSaved(false);
          onChange?.(taken);
        }}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === "Enter") save();
        }}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} className="quiet">
          {hint}
        </p>
      )}
      <p role="status" className="quiet saved">
        {saved ? words("options_saved") : ""}
      </p>
    </div>
  );
}
