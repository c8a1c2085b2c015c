import { useEffect, useRef, useState } from "react";
import { SendStatus } from "../../components/sends/send-status.tsx";
import { Button } from "../../components/ui/button.tsx";
import { Notice } from "../../components/ui/notice.tsx";
import { words } from "../../lib/platform/index.ts";
import { ChannelComposer } from "./channel-composer.tsx";
import type { CaseData } from "./use-case.ts";
import type { Show } from "./use-show.ts";
import { useSendActions } from "./use-send-actions.ts";

interface PublicPartProps {
  readonly data: CaseData;
  readonly now: number;
  readonly open: boolean;
  readonly onOpen: () => void;
  /** How often the person was sent here; each time the text box gets the focus. */
  readonly sentHere: number;
  readonly show: Show;
}

/** Step one: acknowledge in public, and invite. */
export function PublicPart({ data, now, open, onOpen, sentHere, show }: PublicPartProps) {
  const { on, problem } = useSendActions();
  const [openedAt] = useState(() => Date.now());
  const part = useRef<HTMLElement>(null);
  const last = data.sends.find(({ channel }) => channel === "public");

  useEffect(() => {
    if (sentHere > 0) part.current?.querySelector("textarea")?.focus();
  }, [sentHere]);

  return (
    <section className="part" ref={part} aria-labelledby="public-heading">
      <div>
        <h2 className="part-heading" id="public-heading">
          {words("steps_public")}
        </h2>
        <p className="quiet">{words("case_account", data.account.shownHandle)}</p>
      </div>
      {open && data.account.userId === undefined && (
        <Notice title={words("composer_noLink")}>
          <Button small onClick={() => show("ownProfile")}>
            {words("composer_noLink_next")}
          </Button>
        </Notice>
      )}
      {open && <ChannelComposer data={data} channel="public" now={now} onPublicStep={onOpen} />}
      {last && <SendStatus follows={openedAt} send={last} now={now} {...on} />}
      {problem !== undefined && <Notice live level="stop" title={problem} />}
      {!open && (
        <div className="row">
          <Button small onClick={onOpen}>
            {words("steps_public_again")}
          </Button>
        </div>
      )}
    </section>
  );
}
