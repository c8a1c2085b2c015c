import { useEffect, useRef } from "react";
import type { Standing } from "./hook.ts";
import { useHook } from "./hook.ts";

interface Props {
  text: string;
  placeholder: string;
  standing: Standing;
  autoFocus?: boolean;
  onChange: (text: string) => void;
  onFocus?: () => void;
  onSubmit: () => void;
}

/** X's box where there is no rich one: a textarea of React's, under the same names. */
export function PlainEditor(props: Props) {
  const { text, placeholder, standing, autoFocus, onChange, onFocus, onSubmit } = props;
  const box = useRef<HTMLTextAreaElement>(null);
  useHook(() => {
    const element = box.current;
    return (
      element && {
        ...standing,
        kind: "plain",
        text,
        selection: { start: element.selectionStart, end: element.selectionEnd },
        undoSteps: undefined,
        element,
      }
    );
  });
  useEffect(() => {
    if (autoFocus) box.current?.focus();
  }, [autoFocus]);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    element.style.height = "auto";
    element.style.height = `${element.scrollHeight}px`;
  }, [text]);
  return (
    <div data-testid="tweetTextarea_0_label" className="editor-label">
      <div>
        <div dir="ltr">
          <textarea
            ref={box}
            data-testid="tweetTextarea_0"
            aria-label="Post text"
            aria-multiline="true"
            autoCapitalize="sentences"
            autoComplete="on"
            className="plain-editor"
            dir="auto"
            placeholder={placeholder}
            rows={1}
            spellCheck
            value={text}
            onChange={(event) => onChange(event.target.value)}
            onFocus={onFocus}
            onKeyDown={(event) => {
              if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onSubmit();
            }}
          />
        </div>
      </div>
    </div>
  );
}
