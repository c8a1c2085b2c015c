import { words, type WordKey } from "../../lib/platform/index.ts";
import type { RefusalKind, Send } from "../../lib/sends/index.ts";
import { Button } from "../ui/button.tsx";

/** There is nowhere left to send it to. */
const NOWHERE: ReadonlySet<RefusalKind> = new Set<RefusalKind>(["tweetGone", "notFound"]);

/** Aside never tried to hand it to X, or was told not to. */
const KEPT: ReadonlySet<RefusalKind> = new Set<RefusalKind>([
  "hostNotAllowed",
  "notConnected",
  "offline",
]);

/**
 * What sending the same words once more means; undefined where it would not be honest to offer it: it is
 * on X, may be there, has nowhere to go, or its words are not kept.
 */
export function againWords({ state, text }: Pick<Send, "state" | "text">): WordKey | undefined {
  if (text === null) return undefined;
  if (state.name === "abandoned") return "again_never";
  if (state.name !== "refused" || NOWHERE.has(state.refusal.kind)) return undefined;
  const { kind } = state.refusal;
  if (kind === "personSaysNo" || kind === "notArrived") return `again_${kind}`;
  return KEPT.has(kind) ? "again_never" : "again_refused";
}

interface SendAgainProps {
  readonly send: Send;
  readonly onAgain: (send: Send) => void;
}

/** Begins a new send with the same words; the old one stays what it is. */
export function SendAgain({ send, onAgain }: SendAgainProps) {
  const means = againWords(send);
  if (means === undefined) return null;
  return (
    <div className="send-again">
      <p className="quiet">{words(means)}</p>
      <Button small onClick={() => onAgain(send)}>
        {words("again_write")}
      </Button>
    </div>
  );
}
