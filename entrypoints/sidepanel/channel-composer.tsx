import { useEffect, useMemo, useRef, useState } from "react";
import type { UsedReply } from "../../lib/messages/index.ts";
import { isUnderway } from "../../components/sends/state-words.ts";
import { canTakeBack } from "../../components/sends/take-back.tsx";
import { Composer } from "../../components/composer/composer.tsx";
import { SpentLine } from "../../components/money/spent-line.tsx";
import { Notice } from "../../components/ui/notice.tsx";
import { arrived, type Channel, type Route, type ShownWarning } from "../../lib/sends/index.ts";
import { words } from "../../lib/platform/index.ts";
import { fingerprint } from "../../lib/text/index.ts";
import { copyInstead } from "./copy-instead.ts";
import { editReply } from "./edit-reply.ts";
import { onPickerKey } from "./on-picker-key.ts";
import { Answered } from "./answered.tsx";
import { LastSend, SaveDraft, WrittenElsewhere } from "./later-parts.ts";
import { keyed, useKey } from "./keys.ts";
import { routeChoices } from "./route-choices.ts";
import type { ShownCase } from "./read-case.ts";
import type { Show } from "./use-show.ts";
import { useDraft } from "./use-draft.ts";
import { useEngine } from "./use-engine.ts";
import { useHealth } from "./use-health.ts";
import { usePress } from "./use-press.ts";
import { useFollowed } from "./use-followed.ts";
import { useReplies } from "./use-replies.ts";
import { useQuieter } from "./use-quieter.ts";
import { useSaid } from "./use-said.ts";
import { useSpent } from "./use-spent.ts";
import { useTakeBack } from "./use-take-back.ts";

/** Beside the way that costs. */
function Spent({ now }: { readonly now: number }) {
  const spent = useSpent(now);
  return spent && <SpentLine spent={spent} now={now} />;
}

interface ChannelComposerProps {
  readonly data: ShownCase;
  readonly channel: Channel;
  readonly now: number;
  readonly windowId: number;
  /** How often the person was sent here; each time the text box gets the focus. */
  readonly sentHere: number;
  readonly onPublicStep: () => void;
  readonly show: Show;
}

/** The composer of one channel of a case, with its stored draft, its judge and its routes. */
export function ChannelComposer(props: ChannelComposerProps) {
  const { data, channel, now, windowId, sentHere, onPublicStep, show } = props;
  const { customer, account, settings, sends, writesAs } = data;
  const draft = useDraft(data.case.id, channel, windowId);
  const { text, typedAt, setText, wentOut } = draft;
  const { pending, problem, press } = usePress(data.case.id, channel, windowId);
  const place = useRef<HTMLDivElement>(null);
  const pressIn = (what: string) => () => place.current?.querySelector<HTMLElement>(what)?.click();
  useKey("pickReply", pressIn(".picker > .button"), place);
  useKey("send", pressIn(".route .button"), place);
  const taking = useTakeBack();
  const [edits, setEdits] = useState(0);
  /** The canned reply that the draft began as. */
  const began = useRef<UsedReply>(undefined);
  const engine = useEngine();
  const { lost } = useHealth();
  const { role, ruleLevels, ownContacts, ruleWords, languages } = settings;
  const said = useSaid(data.case);

  const { replies, find, fill } = useReplies(data.case.id, channel);
  const judgement = useMemo(
    () =>
      text === undefined || said === undefined
        ? undefined
        : engine?.judgementOf(
            channel,
            text,
            {
              now,
              account,
              customer,
              case: data.case,
              ...said,
              ...(writesAs && { writesAs }),
              role,
              ownContacts,
              ruleWords,
              languages,
              byApi: account.connected !== undefined,
            },
            ruleLevels,
          ),
    [
      engine,
      channel,
      text,
      now,
      customer,
      data.case,
      account,
      said,
      role,
      ownContacts,
      ruleWords,
      languages,
      ruleLevels,
      writesAs,
    ],
  );
  const followed = useFollowed(text ?? "", judgement?.warnings);
  const quieter = useQuieter(ruleLevels, engine?.quieterLevel);

  // What stands on X need not be written again; what was typed since then stays.
  const done =
    text !== undefined &&
    text !== "" &&
    sends.some(
      (send) =>
        send.channel === channel &&
        arrived(send) &&
        send.updatedAt >= typedAt &&
        send.fingerprint === fingerprint(text),
    );
  useEffect(() => {
    if (done) wentOut(text);
  });

  if (text === undefined) return null;
  const last = sends.find((send) => send.channel === channel);
  const onItsWay = last !== undefined && isUnderway(last) && last.fingerprint === fingerprint(text);
  const write = (changed: string) => {
    // Whoever changes words that are held means those words.
    if (onItsWay && canTakeBack(last) && changed !== text) taking.takeBack(last, true);
    // A draft that was emptied begins anew.
    if (changed === "") began.current = undefined;
    setText(changed);
  };
  const send = async (route: Route, warnings: ShownWarning[]) => {
    // Two wordings of one thing must not both go out.
    if (await taking.done()) await press(route, text, warnings, followed(), began.current);
  };
  const answered = channel === "public" && <Answered data={data} now={now} show={show} />;
  const untouched = text.trim() === "";
  return (
    <div ref={place} className="channel">
      {untouched && answered}
      {(draft.begunBy !== undefined || draft.others.length > 0) && (
        <WrittenElsewhere draft={draft} text={text} now={now} />
      )}
      <Composer
        channel={channel}
        handle={customer.facts.handle?.value ?? customer.handle}
        text={text}
        onText={write}
        judgement={judgement}
        starters={replies}
        onFind={(query) => void find(query)}
        fill={fill}
        onEditStarter={editReply}
        onPickerKey={onPickerKey}
        onStarter={({ id, wording }) => (began.current = { id, wording })}
        choices={copyInstead(routeChoices(channel, text, data), channel, lost)}
        pending={pending}
        onSend={(route, warnings) => void send(route, warnings)}
        sentHere={sentHere + edits}
        onPublicStep={onPublicStep}
        onItsWay={onItsWay}
        quieter={quieter}
        keyed={{
          pickReply: keyed("pickReply", words("picker_choose")),
          send: keyed("send", words("key_send")),
          write: keyed("write", words("key_write")),
        }}
      >
        <LastSend
          sends={sends}
          channel={channel}
          now={now}
          text={text}
          onEdit={(held) => {
            taking.takeBack(held);
            setEdits(edits + 1);
          }}
        />
        {!untouched && answered}
        {[problem, taking.problem].map(
          (sentence) =>
            sentence !== undefined && <Notice key={sentence} live level="stop" title={sentence} />,
        )}
      </Composer>
      {!onItsWay && <SaveDraft data={data} channel={channel} text={text} />}
      {account.connected && <Spent now={now} />}
    </div>
  );
}
