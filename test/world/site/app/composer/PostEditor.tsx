import { Editor } from "draft-js";
import type { EditorState } from "draft-js";
import { useCallback, useEffect, useRef } from "react";
import { EditorBoundary } from "./EditorBoundary.tsx";
import type { Standing } from "./hook.ts";
import { useHook } from "./hook.ts";
import { modelOf } from "./model.ts";
import { pasteText } from "./paste.ts";

interface Props {
  editor: EditorState;
  placeholder: string;
  standing: Standing;
  autoFocus?: boolean;
  onChange: (editor: EditorState) => void;
  onFocus?: () => void;
  onSubmit: () => void;
}

/** X's rich text box: draft-js with X's own paste, below X's error boundary. */
export function PostEditor(props: Props) {
  const { editor, placeholder, standing, autoFocus, onChange, onFocus, onSubmit } = props;
  const ref = useRef<Editor>(null);
  useHook(() => {
    const element = (ref.current as unknown as { editor?: HTMLElement | null } | null)?.editor;
    return element && { ...standing, ...modelOf(editor), kind: "rich", element };
  });
  useEffect(() => {
    if (autoFocus) ref.current?.focus();
  }, [autoFocus]);
  const handlePastedText = useCallback(
    (text: string, _html: string | undefined, now: EditorState) => {
      onChange(pasteText(now, text));
      return "handled" as const;
    },
    [onChange],
  );
  return (
    <div data-testid="tweetTextarea_0_label" className="editor-label">
      <div>
        <div dir="ltr">
          <div>
            <div>
              <div
                data-testid="tweetTextarea_0RichTextInputContainer"
                onKeyDown={(event) => {
                  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onSubmit();
                }}
              >
                <EditorBoundary>
                  <Editor
                    ref={ref}
                    editorState={editor}
                    onChange={onChange}
                    handlePastedText={handlePastedText}
                    stripPastedStyles
                    placeholder={placeholder}
                    ariaLabel="Post text"
                    ariaMultiline
                    role="textbox"
                    spellCheck
                    tabIndex={0}
                    webDriverTestID="tweetTextarea_0"
                    {...(onFocus && { onFocus })}
                  />
                </EditorBoundary>
              </div>
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}
