import { useLiveQuery } from "dexie-react-hooks";
import { useEffect, useState } from "react";
import { PanelFrame, type Part } from "../../components/ui/panel-frame.tsx";
import { Skeleton } from "../../components/ui/skeleton.tsx";
import { useOnline } from "../../components/ui/use-online.ts";
import { useTheme } from "../../components/ui/use-theme.ts";
import { askWorker } from "../../lib/messages/index.ts";
import { browser } from "../../lib/platform/index.ts";
import { CaseTab } from "./case-tab.tsx";
import { earlyRead, forgetEarly } from "./early.ts";
import { comeWhenIdle, HealthNotice, MentionsScreen, SendsScreen } from "./later-parts.ts";
import { readers } from "./store.ts";
import { useHealth } from "./use-health.ts";
import { useNow } from "./use-now.ts";
import { useSignedIn } from "./use-signed-in.ts";
import { useWindowId } from "./use-window-id.ts";

/** A case that the person opened from the list of sends, until they press Move to DM again. */
interface Chosen {
  readonly caseId: string;
  readonly viewAt: number;
}

/** The panel of one browser window. */
export function App() {
  const windowId = useWindowId();
  const now = useNow();
  const [part, setPart] = useState<Part>("case");
  const [chosen, setChosen] = useState<Chosen>();
  const [shownAt, setShownAt] = useState(0);
  const [first] = useState(() => earlyRead()?.view);
  const view = useLiveQuery(
    async () => (windowId === undefined ? undefined : ((await readers.view(windowId)) ?? null)),
    [windowId],
    first,
  );
  useEffect(forgetEarly, []);
  useEffect(comeWhenIdle, []);

  const settings = useLiveQuery(() => readers.settings());
  useTheme(settings?.dark);
  const signedIn = useSignedIn(view ?? null, windowId);
  const accounts = useLiveQuery(() => readers.accounts());
  const [account, ...more] = accounts?.filter(({ connected }) => connected !== undefined) ?? [];

  const online = useOnline();
  useEffect(() => {
    // Without an answer the worker's alarm does the same a little later.
    if (online) askWorker("panel/online", {}).catch(() => undefined);
  }, [online]);

  // Whoever presses Move to DM while the sends are shown wants the case.
  if (view && view.at !== shownAt) {
    setShownAt(view.at);
    setPart("case");
  }

  const { lost, report } = useHealth();
  const viewAt = view?.at ?? 0;
  const mine = chosen?.viewAt === viewAt ? chosen.caseId : undefined;
  return (
    <PanelFrame
      part={part}
      onPart={setPart}
      onSettings={() => void browser.runtime.openOptionsPage()}
      notice={lost.length > 0 && <HealthNotice lost={lost} report={report()} />}
      case={
        windowId === undefined || view === undefined ? (
          <Skeleton />
        ) : (
          <CaseTab view={view} windowId={windowId} chosen={mine} now={now} />
        )
      }
      {...(account &&
        windowId !== undefined && {
          mentions: (
            <MentionsScreen
              accounts={[account, ...more]}
              signedIn={signedIn}
              settings={settings}
              windowId={windowId}
              now={now}
              onTaken={() => setPart("case")}
            />
          ),
        })}
      sends={
        <SendsScreen
          now={now}
          onOpenCase={(send) => {
            setChosen({ caseId: send.caseId, viewAt });
            setPart("case");
          }}
        />
      }
    />
  );
}
