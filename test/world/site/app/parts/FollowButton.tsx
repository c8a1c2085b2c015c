import type { ViewUser } from "../../shared.ts";
import { api } from "../api.ts";
import { say } from "../say.ts";
import { keepUser, useSession, useUser } from "../store.ts";
import { Button } from "./Button.tsx";

/** Follow or Following; its testid tells the user's number. */
export function FollowButton({ user: given, small = false }: { user: ViewUser; small?: boolean }) {
  const user = useUser(given);
  const { viewer, lang } = useSession();
  if (user.id === viewer.id) return null;
  const { followedByViewer: follows, handle } = user;
  const back = user.followsViewer && lang === "en" ? "Follow back" : say("follow");
  const word = follows ? say("following") : back;
  return (
    <Button
      label={`${word} @${handle}`}
      testid={`${user.id}-${follows ? "unfollow" : "follow"}`}
      className={`pill ${follows ? "outline" : "solid"} ${small ? "small" : ""}`}
      onClick={() => void api.follow(user.id, !follows).then(keepUser)}
    >
      <div>
        <span>
          <span>{word}</span>
        </span>
      </div>
    </Button>
  );
}
