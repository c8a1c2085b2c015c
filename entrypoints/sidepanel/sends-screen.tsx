import { useLiveQuery } from "dexie-react-hooks";
import { useState } from "react";
import { SendsView } from "../../components/sends/sends-view.tsx";
import { Notice } from "../../components/ui/notice.tsx";
import type { Send } from "../../lib/sends/index.ts";
import { readers } from "./store.ts";
import { useSendActions } from "./use-send-actions.ts";

/** How many sends are read at first. Each time twice as many, so that far back takes few reads. */
const FIRST = 400;

interface SendsScreenProps {
  readonly now: number;
  readonly onOpenCase: (send: Send) => void;
}

/** The ledger, as far back as the person scrolls. */
export function SendsScreen({ now, onOpenCase }: SendsScreenProps) {
  const [limit, setLimit] = useState(FIRST);
  const { on, problem } = useSendActions();
  const read = useLiveQuery(
    async () => ({ sends: await readers.sendsPage({}, limit), limit }),
    [limit],
  );
  const enough = read !== undefined && read.sends.length >= read.limit;
  return (
    <>
      {problem !== undefined && <Notice live level="stop" title={problem} />}
      <SendsView
        sends={read?.sends}
        now={now}
        more={enough}
        onMore={() => setLimit((read?.limit ?? FIRST) * 2)}
        onOpenCase={onOpenCase}
        {...on}
      />
    </>
  );
}
