import { EditorState } from "draft-js";
import { useCallback, useEffect, useMemo, useState } from "react";
import tt from "twitter-text";
import type { ViewPost } from "../../shared.ts";
import { Refused, api } from "../api.ts";
import { Avatar } from "../parts/Avatar.tsx";
import { Button } from "../parts/Button.tsx";
import { Link } from "../router.tsx";
import { keepPosts, toast, useSession } from "../store.ts";
import { Counter } from "./Counter.tsx";
import { PostEditor } from "./PostEditor.tsx";
import { ToolBar } from "./ToolBar.tsx";
import { decorators } from "./decorators.tsx";
import { editorWith, textOf } from "./paste.ts";

interface Props {
  place: "home" | "reply" | "modal";
  /** What is answered. */
  parent?: ViewPost | undefined;
  text?: string;
  onPosted?: (post: ViewPost) => void;
  onText?: (text: string) => void;
}

const EXCUSES: Record<string, string> = {
  duplicate: "Whoops! You already said that.",
  parentGone: "Sorry, that post has been deleted.",
  repliesRestricted: "You can’t reply to this post.",
};

const empty = () => EditorState.createEmpty(decorators);

export function Composer({ place, parent, text: given = "", onPosted, onText }: Props) {
  const { viewer } = useSession();
  const [editor, setEditor] = useState(() => editorWith(given, empty()));
  const [open, setOpen] = useState(place !== "reply");
  const [busy, setBusy] = useState(false);
  const text = textOf(editor);
  const weight = useMemo(() => tt.parseTweet(text), [text]);
  const ready = text.trim() !== "" && weight.valid && !busy;
  useEffect(() => onText?.(text), [text, onText]);

  const unfold = useCallback(() => setOpen(true), []);
  const submit = async () => {
    if (!ready) return;
    setBusy(true);
    try {
      const post = await api.send(text.trim(), parent?.id);
      keepPosts([post]);
      setEditor(empty());
      setOpen(place !== "reply");
      toast("Your post was sent.", `/${post.author.handle}/status/${post.id}`);
      onPosted?.(post);
    } catch (problem) {
      const why = problem instanceof Refused ? problem.why : "";
      toast(EXCUSES[why] ?? "Something went wrong, but don’t fret — let’s give it another shot.");
    } finally {
      setBusy(false);
    }
  };

  const button = (
    <Button
      testid={place === "modal" ? "tweetButton" : "tweetButtonInline"}
      className="pill accent-fill"
      disabled={!ready}
      onClick={() => void submit()}
    >
      <div>
        <span>
          <span>{parent ? "Reply" : "Post"}</span>
        </span>
      </div>
    </Button>
  );

  return (
    <div className={`composer ${place}`}>
      {open && place === "reply" && parent && (
        <div className="replying">
          Replying to <Link to={`/${parent.author.handle}`}>@{parent.author.handle}</Link>
        </div>
      )}
      <div role="progressbar">
        <div data-testid="progressBar-bar" />
      </div>
      <div className="composer-row">
        <Avatar user={viewer} />
        <div className="composer-main">
          <div className="composer-text">
            <PostEditor
              editor={editor}
              placeholder={parent ? "Post your reply" : "What’s happening?"}
              standing={{
                place,
                wouldSend: text.trim(),
                ready,
                inReplyTo: parent?.id,
                conversationId: undefined,
              }}
              autoFocus={place === "modal"}
              onChange={setEditor}
              onFocus={unfold}
              onSubmit={() => void submit()}
            />
            {!open && button}
          </div>
          {open && (
            <ToolBar>
              {text !== "" && <Counter used={weight.weightedLength} />}
              {button}
            </ToolBar>
          )}
        </div>
      </div>
    </div>
  );
}
