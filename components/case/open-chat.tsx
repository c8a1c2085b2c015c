import { MessagesSquare } from "lucide-react";
import { words } from "../../lib/platform/index.ts";
import { Button } from "../ui/button.tsx";

interface OpenChatProps {
  /** Whose conversation it is, with its capitals. */
  readonly account: string;
  /** Their number is not known, so X's way to the chat is the Message button of their profile. */
  readonly byProfile: boolean;
  readonly onOpen: () => void;
}

/** The way to the private conversation on X, for the text that is written here. */
export function OpenChat({ account, byProfile, onOpen }: OpenChatProps) {
  return (
    <div className="open-chat">
      <p className="quiet">{words("case_account_dm", account)}</p>
      <Button small icon={MessagesSquare} onClick={onOpen}>
        {words("steps_wait_chat")}
      </Button>
      {byProfile && <p className="quiet">{words("chat_byProfile")}</p>}
    </div>
  );
}
