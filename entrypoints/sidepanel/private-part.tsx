import { useState } from "react";
import { OpenChat } from "../../components/case/open-chat.tsx";
import { WaitLine } from "../../components/case/wait-line.tsx";
import { Button } from "../../components/ui/button.tsx";
import { Notice } from "../../components/ui/notice.tsx";
import { isOpen, stepsOf } from "../../lib/handoff/index.ts";
import { askWorker } from "../../lib/messages/index.ts";
import { words } from "../../lib/platform/index.ts";
import type { Send } from "../../lib/sends/index.ts";
import { ChannelComposer } from "./channel-composer.tsx";
import { LastSend } from "./later-parts.ts";
import { refusalWords } from "./refusal-words.ts";
import { useAsk } from "./use-ask.ts";
import { useStep } from "./use-step.ts";
import { useLooking } from "./use-looking.ts";
import type { ShownCase } from "./read-case.ts";
import type { Show } from "./use-show.ts";

/** What was written is out, as far as is known, or may be. */
function isOut({ state }: Send): boolean {
  return state.name !== "abandoned" && state.name !== "refused";
}

interface PrivatePartProps {
  readonly data: ShownCase;
  readonly now: number;
  readonly windowId: number;
  readonly show: Show;
  readonly onPublicStep: () => void;
  /** How often the person was sent here to write; each time the text box gets the focus. */
  readonly sentHere: number;
}

/** The private conversation. */
export function PrivatePart(props: PrivatePartProps) {
  const { data, now, windowId, show, onPublicStep, sentHere } = props;
  const { case: shown, customer, account, sends } = data;
  const { take, problem } = useStep(shown.id);
  const look = useAsk();
  const [nothing, setNothing] = useState<"none" | "unsure">();
  const [early, setEarly] = useState(false);
  const steps = stepsOf(shown);
  const wrote = steps.some(
    ({ name, state }) => name === "wrote" && state !== "next" && state !== "later",
  );
  const closed = !isOpen(shown);
  // Nobody waits for an answer that was never asked for in public.
  const begins = shown.tweet === undefined && !sends.some(isOut);
  const writes = !closed && (wrote || early || sentHere > 0 || shown.tweet === undefined);

  const readMessages = async (byItself: boolean) => {
    await look.ask(async () => {
      if (!byItself) setNothing(undefined);
      const answer = await askWorker("panel/readMessages", { caseId: shown.id, byItself });
      if ("problem" in answer) return refusalWords(answer.problem);
      // Shown only while the case still waits.
      if (!byItself) setNothing(answer.unsure ? "unsure" : "none");
      return undefined;
    });
    // What it brought shows in the case, which then waits no longer.
    return false;
  };
  const waits = !closed && !wrote && !begins;
  useLooking(waits && account.connected && data.settings.looksByItself ? shown.id : undefined, () =>
    readMessages(true),
  );

  return (
    <section className="part" aria-labelledby="private-heading">
      <h2 className="part-heading" id="private-heading">
        {words("steps_private")}
      </h2>
      {writes && (wrote || begins) && (
        <OpenChat
          account={account.shownHandle}
          byProfile={customer.facts.userId === undefined}
          onOpen={() => show("chat")}
        />
      )}
      {waits && (
        <WaitLine
          handle={customer.facts.handle?.value ?? customer.handle}
          onOpenChat={() => show("chat")}
          onTheyWrote={() => take({ kind: "customerWrote" })}
          onLook={account.connected && (() => void readMessages(false))}
          most={shown.lookedAt === undefined ? undefined : 2}
          looking={look.asking}
          nothing={nothing}
        />
      )}
      {writes ? (
        <ChannelComposer
          data={data}
          channel="dm"
          now={now}
          windowId={windowId}
          sentHere={sentHere + (early ? 1 : 0)}
          onPublicStep={onPublicStep}
          show={show}
        />
      ) : (
        <LastSend sends={sends} channel="dm" now={now} />
      )}
      {!closed && !writes && (
        <div className="row">
          <Button kind="quiet" small onClick={() => setEarly(true)}>
            {words("steps_private_early")}
          </Button>
        </div>
      )}
      {[look.problem, problem].map(
        (sentence) =>
          sentence !== undefined && <Notice key={sentence} live level="stop" title={sentence} />,
      )}
    </section>
  );
}
