import { useState } from "react";
import type { ViewPost } from "../../shared.ts";
import { Button } from "../parts/Button.tsx";
import { useSession } from "../store.ts";
import { TweetText } from "./TweetText.tsx";

/** A post's words; where X translates them by itself, with the row above that says so. */
export function Words({ post, fold = false }: { post: ViewPost; fold?: boolean }) {
  const { translate, lang } = useSession();
  const [original, setOriginal] = useState(false);
  const translation = translate ? post.extras?.translation : undefined;
  if (!translation) return <TweetText text={post.text} language={post.language} fold={fold} />;
  return (
    <>
      <div dir="ltr" className="translated">
        <span>Translated from {translation.from}</span>{" "}
        <Button onClick={() => setOriginal(!original)}>
          <span>{original ? "Show translation" : "Show original"}</span>
        </Button>
      </div>
      {original ? (
        <TweetText text={post.text} language={post.language} fold={fold} />
      ) : (
        <TweetText text={translation.text} language={lang} fold={fold} />
      )}
    </>
  );
}
