import { EditorState } from "draft-js";
import { useCallback, useEffect, useMemo, useState } from "react";
import tt from "twitter-text";
import type { ViewPost } from "../../shared.ts";
import { Refused, api } from "../api.ts";
import { Avatar } from "../parts/Avatar.tsx";
import { Button } from "../parts/Button.tsx";
import { Icon } from "../parts/icons.tsx";
import { composing } from "../composing.ts";
import { Media } from "../tweet/Media.tsx";
import { Link, openOver } from "../router.tsx";
import { say } from "../say.ts";
import { keepPosts, toast, useSession } from "../store.ts";
import { Counter } from "./Counter.tsx";
import { PlainEditor } from "./PlainEditor.tsx";
import { PostEditor } from "./PostEditor.tsx";
import { ToolBar } from "./ToolBar.tsx";
import { decorators } from "./decorators.tsx";
import { editorWith, textOf } from "./paste.ts";

interface Props {
  place: "home" | "reply" | "modal" | "photo";
  /** What is answered. */
  parent?: ViewPost | undefined;
  text?: string;
  onPosted?: (post: ViewPost) => void;
  onText?: (text: string) => void;
  media?: string[];
  /** Told where a chosen GIF goes by who outlives this box; without it, the box keeps it. */
  onMedia?: (media: string[]) => void;
}

const EXCUSES: Record<string, string> = {
  duplicate: "Whoops! You already said that.",
  parentGone: "Sorry, that post has been deleted.",
  repliesRestricted: "You can’t reply to this post.",
};

const empty = () => EditorState.createEmpty(decorators);

export function Composer({ place, parent, text: given = "", onPosted, onText, ...rest }: Props) {
  const { viewer, layout } = useSession();
  const inline = place === "reply" || place === "photo";
  const [editor, setEditor] = useState(() => editorWith(given, empty()));
  // Small screens have no rich editor.
  const [plain, setPlain] = useState(given);
  const rich = layout === "desktop";
  const [open, setOpen] = useState(!inline);
  const [media, setMedia] = useState(rest.media ?? []);
  const [busy, setBusy] = useState(false);
  const text = rich ? textOf(editor) : plain;
  const weight = useMemo(() => tt.parseTweet(text), [text]);
  const said = text.trim() === "" ? media.length > 0 : weight.valid;
  const ready = said && !busy;
  useEffect(() => onText?.(text), [text, onText]);

  const unfold = useCallback(() => setOpen(true), []);
  const submit = async () => {
    if (!ready) return;
    setBusy(true);
    try {
      const post = await api.send(text.trim(), parent?.id, media);
      keepPosts([post]);
      setEditor(empty());
      setPlain("");
      setMedia([]);
      setOpen(!inline);
      toast("Your post was sent.", `/${post.author.handle}/status/${post.id}`);
      onPosted?.(post);
    } catch (problem) {
      const why = problem instanceof Refused ? problem.why : "";
      toast(EXCUSES[why] ?? "Something went wrong, but don’t fret — let’s give it another shot.");
    } finally {
      setBusy(false);
    }
  };

  const keepMedia = (now: string[]) => {
    setMedia(now);
    rest.onMedia?.(now);
  };
  const chooseGif = () => {
    composing.onGif = (path) => keepMedia([path]);
    openOver("/i/foundmedia/search");
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
          <span>{say(parent ? "reply" : "post")}</span>
        </span>
      </div>
    </Button>
  );

  const common = {
    placeholder: parent ? "Post your reply" : "What’s happening?",
    standing: {
      place,
      wouldSend: text.trim(),
      ready,
      inReplyTo: parent?.id,
      conversationId: undefined,
    },
    autoFocus: place === "modal",
    onFocus: unfold,
    onSubmit: () => void submit(),
  };
  return (
    <div className={`composer ${inline ? "reply" : place}`}>
      {open && inline && parent && (
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
            {rich ? (
              <PostEditor {...common} editor={editor} onChange={setEditor} />
            ) : (
              <PlainEditor {...common} text={plain} onChange={setPlain} />
            )}
            {!open && button}
          </div>
          {media.length > 0 && (
            <div data-testid="attachments" className="attachments">
              <Media media={media} />
              <Button label="Remove media" className="round" onClick={() => keepMedia([])}>
                <Icon name="close" />
              </Button>
            </div>
          )}
          {open && (
            <ToolBar onGif={chooseGif}>
              {text !== "" && <Counter used={weight.weightedLength} />}
              {button}
            </ToolBar>
          )}
        </div>
      </div>
    </div>
  );
}
