import { words } from "../../lib/platform/index.ts";
import type { Send } from "../../lib/sends/index.ts";
import { Button } from "../ui/button.tsx";
import { mostWords } from "../ui/price.ts";
import { canTakeBack, TakeBack } from "./take-back.tsx";

/** What the person can do about a send that is not settled. */
export interface OnSend {
  readonly onSays: (send: Send, sent: boolean) => void;
  /** Looks on X, which costs. */
  readonly onLook: (send: Send) => void;
  /** Takes it back before it is called. */
  readonly onTakeBack: (send: Send) => void;
  /** A held send's time is over: whoever sends it is to be woken. */
  readonly onOverdue: () => void;
}

interface SendActionsProps extends OnSend {
  readonly send: Send;
  readonly now: number;
  readonly onEdit?: ((send: Send) => void) | undefined;
}

/** So long, in ms, a text may stand in X's box before the person is asked whether it was posted. */
const ASK_AFTER_MS = 10 * 60_000;

/** Nobody saw it appear, and by now it has, or will not. */
export function asksByHand({ state, updatedAt }: Send, now: number): boolean {
  if (state.name === "unconfirmed") return true;
  const stands = state.name === "inserted" || state.name === "opened";
  // Times that lie ahead are of a clock that was set back.
  return stands && Math.abs(now - updatedAt) >= ASK_AFTER_MS;
}

/** Asks the person where Aside can't tell. */
export function SendActions(props: SendActionsProps) {
  const { send, now, onSays, onLook, onTakeBack, onEdit } = props;
  const { name } = send.state;
  if (canTakeBack(send)) return <TakeBack send={send} onTakeBack={onTakeBack} onEdit={onEdit} />;
  if (name === "asked" || asksByHand(send, now)) {
    return (
      <div className="row" role="group" aria-label={words("send_isItOnX")}>
        <Button small onClick={() => onSays(send, true)}>
          {words("send_isItOnX_yes")}
        </Button>
        <Button small onClick={() => onSays(send, false)}>
          {words(name === "asked" ? "send_isItOnX_no" : "send_didNotSend")}
        </Button>
        {name === "asked" && <Look send={send} onLook={onLook} />}
      </div>
    );
  }
  if (name === "unknown") {
    return (
      <div className="row">
        <Look send={send} onLook={onLook} />
      </div>
    );
  }
  return null;
}

function Look({ send, onLook }: Pick<SendActionsProps, "send" | "onLook">) {
  const kind = send.channel === "dm" ? "lookForMessage" : "lookForReply";
  return (
    <Button small onClick={() => onLook(send)}>
      {words("send_look", mostWords({ kind }))}
    </Button>
  );
}
