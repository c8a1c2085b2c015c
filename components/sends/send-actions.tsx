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
  readonly onEdit?: ((send: Send) => void) | undefined;
}

/** Asks the person where Aside can't tell. */
export function SendActions({ send, onSays, onLook, onTakeBack, onEdit }: SendActionsProps) {
  const { name } = send.state;
  if (canTakeBack(send)) return <TakeBack send={send} onTakeBack={onTakeBack} onEdit={onEdit} />;
  if (name === "unconfirmed" || name === "asked") {
    return (
      <div className="row" role="group" aria-label={words("send_isItOnX")}>
        <Button
          small
          aria-label={words("send_isItOnX_yes_label")}
          onClick={() => onSays(send, true)}
        >
          {words("send_isItOnX_yes")}
        </Button>
        <Button
          small
          aria-label={words("send_isItOnX_no_label")}
          onClick={() => onSays(send, false)}
        >
          {words("send_isItOnX_no")}
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
  if (name === "inserted" || name === "opened") {
    return (
      <div className="row">
        <Button kind="quiet" small onClick={() => onSays(send, true)}>
          {words("send_didSend")}
        </Button>
        <Button kind="quiet" small onClick={() => onSays(send, false)}>
          {words("send_didNotSend")}
        </Button>
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
