import { useLiveQuery } from "dexie-react-hooks";
import { useState } from "react";
import { ALL, type Wanted } from "../../components/sends/sends-filter.tsx";
import { SendsView } from "../../components/sends/sends-view.tsx";
import { statesOf } from "../../components/sends/state-words.ts";
import { Notice } from "../../components/ui/notice.tsx";
import type { SendFilter } from "../../lib/db/index.ts";
import type { Handle } from "../../lib/customers/index.ts";
import type { Send } from "../../lib/sends/index.ts";
import { drafts, readers } from "./store.ts";
import { useAsk } from "./use-ask.ts";
import { useSendActions } from "./use-send-actions.ts";
import { useSends } from "./use-sends.ts";

/** Of so many customers whose handle begins as was typed, the sends are shown. */
const CUSTOMERS = 25;

interface SendsScreenProps {
  readonly now: number;
  readonly onOpenCase: (send: Send) => void;
}

/** The ledger, as far back as the person scrolls. */
export function SendsScreen({ now, onOpenCase }: SendsScreenProps) {
  const [wanted, setWanted] = useState(ALL);
  const { on, problem } = useSendActions();
  const again = useAsk();
  const accounts = useLiveQuery(() => readers.accounts()) ?? [];
  const { customers, tooMany } = useCustomers(wanted.typed);
  const sends = useSends(filterOf(wanted, customers));
  const problems = [problem, again.problem].filter((one) => one !== undefined);
  return (
    <>
      {problems.map((title) => (
        <Notice key={title} live level="stop" title={title} />
      ))}
      <SendsView
        ids={sends.ids}
        sendOf={sends.sendOf}
        setSize={sends.setSize}
        wanted={wanted}
        onWanted={setWanted}
        accounts={accounts}
        tooMany={tooMany}
        news={sends.news}
        onNews={sends.takeNews}
        now={now}
        onSight={sends.inSight}
        onNearEnd={sends.more}
        onOpenCase={onOpenCase}
        onAgain={(send) =>
          void again.ask(async () => {
            await drafts.add(send.caseId, send.channel, send.text ?? "", Date.now());
            onOpenCase(send);
            return undefined;
          })
        }
        {...on}
      />
    </>
  );
}

function filterOf(
  { group, account }: Wanted,
  customers: readonly Handle[] | undefined,
): SendFilter {
  return {
    ...(group !== "all" && { states: statesOf(group) }),
    ...(account !== undefined && { account }),
    ...(customers && { customers }),
  };
}

/** The customers that are meant; undefined: all. While they are looked up, those of before. */
function useCustomers(typed: string) {
  const start = typed
    .trim()
    .replace(/^[@\uff20]/, "")
    .toLowerCase();
  const found = useLiveQuery(
    async () => (start === "" ? undefined : readers.handlesFrom(start, CUSTOMERS + 1)),
    [start],
  );
  return {
    customers: start === "" ? undefined : found?.slice(0, CUSTOMERS),
    tooMany: start !== "" && (found?.length ?? 0) > CUSTOMERS,
  };
}
