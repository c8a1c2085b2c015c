import { useRef, useState } from "react";
import { CustomerCard } from "../../components/case/customer-card.tsx";
import { ElsewhereLine } from "../../components/case/elsewhere-line.tsx";
import { DmLine } from "../../components/case/dm-line.tsx";
import { OtherCases } from "../../components/case/other-cases.tsx";
import { PinButton } from "../../components/case/pin-button.tsx";
import { PlaceLine } from "../../components/case/place-line.tsx";
import { StopNotice } from "../../components/case/stop-notice.tsx";
import { Steps } from "../../components/case/steps.tsx";
import { TweetCard } from "../../components/case/tweet-card.tsx";
import { Notice } from "../../components/ui/notice.tsx";
import { dmAnswer } from "../../lib/customers/index.ts";
import { isOpen, publicIsNext, stepsOf, wroteAfterEnd } from "../../lib/handoff/index.ts";
import { bringWindow, words } from "../../lib/platform/index.ts";
import { askWorker } from "../../lib/messages/index.ts";
import { useElsewhere, useShownHere } from "./elsewhere.ts";
import { keyed, KEYS, useKey } from "./keys.ts";
import {
  AboutPart,
  AfterEnd,
  Closing,
  HandOver,
  IntakePart,
  NotesPart,
  RatingPart,
} from "./later-parts.ts";
import { forgetUsed } from "./forget-used.ts";
import { refusalWords } from "./refusal-words.ts";
import { PrivatePart } from "./private-part.tsx";
import { PublicPart } from "./public-part.tsx";
import { useAsk } from "./use-ask.ts";
import type { ShownCase } from "./read-case.ts";
import { useOtherCases } from "./use-other-cases.ts";
import { usePlace } from "./use-place.ts";
import { useStep } from "./use-step.ts";
import { useStop } from "./use-stop.ts";
import { useShow } from "./use-show.ts";

interface CaseScreenProps {
  readonly pinned: boolean;
  /** Shows another case of this customer. */
  readonly onOpenCase: (id: string) => void;
  readonly data: ShownCase;
  readonly windowId: number;
  readonly now: number;
  readonly onHistory: () => void;
}

/** One case: the customer, the tweet, how far it has come, and what comes next. */
export function CaseScreen(props: CaseScreenProps) {
  const { data, windowId, now, pinned, onOpenCase, onHistory } = props;
  const { case: shown, customer, account, otherAccount } = data;
  const { show, problem } = useShow(shown.id, windowId);
  const asks = useAsk();
  const { take, problem: untaken } = useStep(shown.id);
  const stop = useStop(shown.id);
  const [again, setAgain] = useState(0);
  const [toPrivate, setToPrivate] = useState(0);
  const [ending, setEnding] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useShownHere(shown.id, windowId);
  const elsewhere = useElsewhere();

  const others = useOtherCases(shown);
  const pins = (pinned: boolean) =>
    void asks.ask(async () => {
      await askWorker("panel/pin", { windowId, pinned });
      return undefined;
    });

  const steps = stepsOf(shown);
  const inPublic = publicIsNext(steps);
  const hint = usePlace(data, inPublic);
  const isNew = steps[0]?.state === "next";
  const goPublic = () => setAgain(again + 1);
  const open = isOpen(shown);
  const wrote = shown.steps.some(({ name }) => name === "wrote");
  useKey(
    "write",
    inPublic ? goPublic : open ? () => setToPrivate(toPrivate + 1) : undefined,
    place,
  );
  useKey("pin", () => pins(!pinned), place);
  useKey("show", () => show(shown.tweet ? "tweet" : "customer"), place);
  useKey(
    "resolve",
    open ? () => (wrote ? take({ kind: "resolved" }) : setEnding(true)) : undefined,
    place,
  );
  const readCustomer = () =>
    void asks.ask(async () => {
      const answer = await askWorker("panel/readCustomer", { caseId: shown.id });
      return "problem" in answer ? refusalWords(answer.problem) : undefined;
    });

  return (
    <div ref={place} className="case">
      <ElsewhereLine
        windows={elsewhere.map((one) => one.windowId)}
        windowId={windowId}
        onShow={(id) => void bringWindow(id)}
      />
      {otherAccount !== undefined && (
        <Notice
          live
          level="warn"
          title={words("case_otherAccount", otherAccount, account.shownHandle)}
          next={words("case_otherAccount_next")}
        />
      )}
      <StopNotice
        customer={customer}
        now={now}
        onStop={() => stop.say({ kind: "stop", wish: "customer" })}
        onGoOn={() => stop.say({ kind: "goOn" })}
        onLift={(why) => stop.say({ kind: "lift", why })}
      />
      {wroteAfterEnd(shown) && (
        <AfterEnd
          handle={customer.facts.handle?.value ?? customer.handle}
          onStep={(kind) => take({ kind })}
        />
      )}
      <CustomerCard
        beside={<PinButton pinned={pinned} onPin={pins} shortcut={KEYS.pin} />}
        customer={customer}
        now={now}
        compact={!inPublic && !isNew}
        onShowProfile={() => show("customer")}
        onStop={() => stop.say({ kind: "stop", wish: "person" })}
        onApart={(handle) =>
          void asks.ask(async () => {
            await askWorker("panel/apart", { caseId: shown.id, handle });
            return undefined;
          })
        }
        onForget={() => forgetUsed(shown)}
      />
      {shown.tweet && (
        <TweetCard
          tweet={shown.tweet}
          now={now}
          compact={!inPublic}
          waiting={isNew}
          onShow={() => show("tweet")}
        >
          {hint && <PlaceLine hint={hint} />}
        </TweetCard>
      )}
      <OtherCases cases={others} now={now} onOpen={onOpenCase} />
      <DmLine
        dm={dmAnswer(customer, now)}
        now={now}
        onAsk={account.connected && readCustomer}
        asking={asks.asking}
      />
      <AboutPart data={data} now={now} />
      <div className="notes-place">
        <NotesPart data={data} now={now} windowId={windowId} onHistory={onHistory} />
      </div>
      <Steps
        steps={steps}
        now={now}
        onSkip={(step, why) => take({ kind: "skipped", step, why })}
        onUndo={(step) => take({ kind: "takenBack", step })}
      />
      {[problem, asks.problem, untaken, stop.problem].map(
        (sentence) =>
          sentence !== undefined && <Notice key={sentence} live level="stop" title={sentence} />,
      )}
      {mayHaveIntake(data) && (
        <IntakePart
          data={data}
          now={now}
          mayAsk={!inPublic && open && (wrote || shown.tweet === undefined)}
          onAsked={() => setToPrivate(toPrivate + 1)}
        />
      )}
      {shown.tweet && (
        <PublicPart
          data={data}
          now={now}
          windowId={windowId}
          open={inPublic || again > 0}
          onOpen={goPublic}
          sentHere={again}
          show={show}
        />
      )}
      {!inPublic && (
        <PrivatePart
          data={data}
          now={now}
          windowId={windowId}
          show={show}
          onPublicStep={goPublic}
          sentHere={toPrivate}
        />
      )}
      <Closing
        shown={shown}
        early={!wrote}
        onStep={(kind) => take({ kind })}
        onEnd={(as, why) => take({ kind: "ended", as, why })}
        choosing={ending}
        onChoosing={setEnding}
        keyed={keyed("resolve", words("steps_resolve"))}
      />
      <RatingPart caseId={shown.id} open={open} />
      <HandOver caseId={shown.id} />
    </div>
  );
}

/** Something is needed, or has come, or was asked for. */
function mayHaveIntake({ case: shown, sends }: ShownCase): boolean {
  const { about, intake } = shown;
  return (
    about?.category?.value !== undefined ||
    intake !== undefined ||
    sends.some(({ reply }) => reply !== undefined)
  );
}
