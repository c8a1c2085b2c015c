import { useEffect, useRef, useState } from "react";
import type { FormEvent, KeyboardEvent } from "react";
import { useHook } from "../composer/hook.ts";
import { Icon } from "../parts/icons.tsx";
import { say } from "../say.ts";
import { useChatNav } from "./nav.ts";

/** px; a longer text scrolls inside the box. */
const MAX_HEIGHT = 180;

interface Props {
  /** Id of the conversation. */
  id: string;
  encrypted: boolean;
  onSend: (text: string) => void;
}

/** React owns the text; Enter sends, Shift and Enter break the line. */
export function MessageBox({ id, encrypted, onSend }: Props) {
  const { place, text: given } = useChatNav();
  const words = encrypted ? "Encrypted message" : "Unencrypted message";
  const [text, setText] = useState(given);
  const box = useRef<HTMLTextAreaElement>(null);
  useHook(() => {
    const element = box.current;
    return (
      element && {
        element,
        kind: "chat",
        place,
        text,
        selection: { start: element.selectionStart, end: element.selectionEnd },
        undoSteps: undefined,
        wouldSend: text.trim(),
        ready: text.trim() !== "",
        inReplyTo: undefined,
        conversationId: id,
      }
    );
  });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    element.style.height = "auto";
    element.style.height = `${Math.min(element.scrollHeight, MAX_HEIGHT)}px`;
  }, [text]);

  const send = () => {
    if (text.trim() === "") return;
    onSend(text.trim());
    setText("");
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  const key = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };

  return (
    <div data-testid="dm-composer-container" className="box">
      <form data-testid="dm-composer-form" onSubmit={submit}>
        <div data-testid="dm-composer-input-container" className="box-row">
          <button
            type="button"
            data-testid="dm-composer-attachment-button"
            aria-label="Attach media"
            className="icon-button"
          >
            <Icon name="photo" />
          </button>
          <textarea
            ref={box}
            data-testid="dm-composer-textarea"
            placeholder={words}
            aria-label={words}
            rows={1}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={key}
          />
          {text.trim() === "" ? (
            <button
              type="button"
              data-testid="dm-composer-voice-button"
              aria-label="Voice message"
              className="icon-button"
            >
              <Icon name="mic" />
            </button>
          ) : (
            <button
              type="submit"
              data-testid="dm-composer-send-button"
              aria-label={say("send")}
              className="send-button"
            >
              <Icon name="send" />
            </button>
          )}
        </div>
      </form>
    </div>
  );
}
