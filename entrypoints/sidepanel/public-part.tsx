import { useLiveQuery } from "dexie-react-hooks";
import { Button } from "../../components/ui/button.tsx";
import { Notice } from "../../components/ui/notice.tsx";
import { words } from "../../lib/platform/index.ts";
import { ChannelComposer } from "./channel-composer.tsx";
import { LastSend } from "./later-parts.ts";
import type { ShownCase } from "./read-case.ts";
import { readers } from "./store.ts";
import type { Show } from "./use-show.ts";

interface PublicPartProps {
  readonly data: ShownCase;
  readonly now: number;
  readonly windowId: number;
  readonly open: boolean;
  readonly onOpen: () => void;
  /** How often the person was sent here; each time the text box gets the focus. */
  readonly sentHere: number;
  readonly show: Show;
}

/** Step one: acknowledge in public, and invite. */
export function PublicPart(props: PublicPartProps) {
  const { data, now, windowId, onOpen, sentHere, show } = props;
  // Whoever typed a reply on X and took it along wants to see it, whatever comes next in the case.
  const begun = useLiveQuery(() => readers.draft(data.case.id, "public"), [data.case.id]);
  const open = props.open || (begun !== undefined && begun.text.trim() !== "");

  return (
    <section className="part" aria-labelledby="public-heading">
      <div>
        <h2 className="part-heading" id="public-heading">
          {words("steps_public")}
        </h2>
        {open && <p className="quiet">{words("case_account", data.account.shownHandle)}</p>}
      </div>
      {open && data.account.userId === undefined && (
        <Notice title={words("composer_noLink")}>
          <Button small onClick={() => show("ownProfile")}>
            {words("composer_noLink_next")}
          </Button>
        </Notice>
      )}
      {open ? (
        <ChannelComposer
          data={data}
          channel="public"
          now={now}
          windowId={windowId}
          sentHere={sentHere}
          onPublicStep={onOpen}
          show={show}
        />
      ) : (
        <>
          <LastSend sends={data.sends} channel="public" now={now} />
          <div className="row">
            <Button kind="quiet" small onClick={onOpen}>
              {words("steps_public_again")}
            </Button>
          </div>
        </>
      )}
    </section>
  );
}
