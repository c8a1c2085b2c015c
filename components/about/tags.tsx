import { X } from "lucide-react";
import { useId, useState } from "react";
import { words } from "../../lib/platform/index.ts";
import { Button } from "../ui/button.tsx";

interface TagsProps {
  readonly label: string;
  readonly tags: readonly string[];
  /** Used before, by the alphabet. */
  readonly used: readonly string[];
  readonly onTags: (tags: string[]) => void;
}

/** So many tags that were used before are offered at a time. */
const OFFERED = 6;
/** As many as the worker takes. */
const MOST = 20;

/** Tags as buttons that remove them, and a field for more, which offers those that were used before. */
export function Tags({ label, tags: first, used, onTags }: TagsProps) {
  const id = useId();
  // What was just added or removed counts, not what was stored a moment before.
  const [tags, setTags] = useState(first);
  const [typed, setTyped] = useState("");
  const tag = typed.trim().replace(/^#/, "").replaceAll(/\s+/g, " ");
  const begins = tag.toLocaleLowerCase();
  const offered = used
    .filter((one) => !tags.includes(one) && one.toLocaleLowerCase().startsWith(begins))
    .slice(0, OFFERED);
  const change = (to: string[]) => {
    setTags(to);
    onTags(to);
  };
  const add = (one: string) => {
    setTyped("");
    if (one === "" || tags.length >= MOST) return;
    // The same word in other capitals is the same tag.
    const known =
      used.find((other) => other.toLocaleLowerCase() === one.toLocaleLowerCase()) ?? one;
    if (!tags.includes(known)) change([...tags, known]);
  };
  return (
    <form
      className="about-own"
      onSubmit={(event) => {
        event.preventDefault();
        add(tag);
      }}
    >
      <label className="quiet" htmlFor={id}>
        {label}
      </label>
      {tags.length > 0 && (
        <div className="about-options">
          {tags.map((one) => (
            <button
              key={one}
              type="button"
              className="chip"
              aria-pressed="true"
              aria-label={words("tags_remove", one)}
              onClick={() => change(tags.filter((other) => other !== one))}
            >
              <span className="chip-value" dir="auto">
                {one}
              </span>
              <X size={14} aria-hidden="true" />
            </button>
          ))}
        </div>
      )}
      <div className="row">
        <input
          id={id}
          className="input"
          dir="auto"
          value={typed}
          maxLength={40}
          autoComplete="off"
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button submits small waits={tag === ""}>
          {words("about_add")}
        </Button>
      </div>
      {offered.length > 0 && (
        <div className="about-options">
          {offered.map((one) => (
            <button key={one} type="button" className="chip" dir="auto" onClick={() => add(one)}>
              {one}
            </button>
          ))}
        </div>
      )}
    </form>
  );
}
