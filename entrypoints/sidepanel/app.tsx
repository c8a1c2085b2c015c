import { useLiveQuery } from "dexie-react-hooks";
import { useEffect, useState } from "react";
import { BackLine } from "../../components/case/back-line.tsx";
import { PanelFrame, type Part } from "../../components/ui/panel-frame.tsx";
import { Skeleton } from "../../components/ui/skeleton.tsx";
import { useOnline } from "../../components/ui/use-online.ts";
import { useTheme } from "../../components/ui/use-theme.ts";
import { askWorker } from "../../lib/messages/index.ts";
import { browser, words } from "../../lib/platform/index.ts";
import { CaseTab } from "./case-tab.tsx";
import type { LeftCases } from "./cases-screen.tsx";
import { earlyRead, forgetEarly } from "./early.ts";
import { keyed } from "./keys.ts";
import {
  CasesScreen,
  comeWhenIdle,
  HealthNotice,
  KeyHelp,
  MentionsScreen,
  SendsScreen,
} from "./later-parts.ts";
import { readers } from "./store.ts";
import { useFollowing } from "./use-following.ts";
import { useHealth } from "./use-health.ts";
import { useNow } from "./use-now.ts";
import { usePanelKeys } from "./use-panel-keys.ts";
import { useSignedIn } from "./use-signed-in.ts";
import { useWindowId } from "./use-window-id.ts";

/** A case that the person opened in the panel or went to on X, until they press Move to DM again. */
interface Chosen {
  readonly caseId: string;
  readonly viewAt: number;
  /** The list it was opened from. */
  readonly from?: "cases" | "sends";
}

/** The panel of one browser window. */
export function App() {
  const windowId = useWindowId();
  const now = useNow();
  const [part, setPart] = useState<Part>("case");
  const [chosen, setChosen] = useState<Chosen>();
  const [left, setLeft] = useState<LeftCases>();
  const [comesBack, setComesBack] = useState(false);
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
  const mine = chosen?.viewAt === viewAt ? chosen : undefined;
  const shown = mine?.caseId ?? view?.caseId ?? null;

  const turnTo = (caseId: string, how: { tabId?: number; from?: "cases" | "sends" } = {}) => {
    const { tabId, from } = how;
    setChosen({ caseId, viewAt, ...(from && { from }) });
    if (windowId === undefined) return;
    const ask = { caseId, windowId, ...(tabId !== undefined && { tabId }) };
    // What is shown stands here already; the row is for when the panel is opened again.
    askWorker("panel/turnTo", ask).catch(() => undefined);
  };
  const open = (caseId: string, from?: "cases" | "sends") => {
    turnTo(caseId, { ...(from && { from }) });
    setPart("case");
    scrollTo(0, 0);
  };
  const following = useFollowing({
    windowId,
    account: signedIn ?? (accounts?.length === 1 ? accounts[0]?.handle : undefined),
    shown,
    pressedAt: view === undefined ? undefined : viewAt,
    pinned: (view?.pinned === true && view.caseId === shown) || view?.matter !== undefined,
    onTurn: ({ id }, tabId) => turnTo(id, { tabId }),
  });
  const show = (to: Part) => {
    setComesBack(false);
    setPart(to);
  };
  const { keys, showKeys, hideKeys } = usePanelKeys({
    part,
    shown,
    list: left?.wanted.list ?? "open",
    name: settings?.agentName ?? "",
    onCase: (caseId) => open(caseId, mine?.from),
    onPart: show,
  });
  const back = (to: "cases" | "sends") => {
    setComesBack(true);
    setPart(to);
  };
  return (
    <PanelFrame
      part={part}
      onPart={show}
      onSettings={() => void browser.runtime.openOptionsPage()}
      onKeys={showKeys}
      keyed={keyed("help", words("keys_open"))}
      notice={
        <>
          {lost.length > 0 && <HealthNotice lost={lost} report={report()} />}
          {keys && <KeyHelp keys={keys} onClose={hideKeys} />}
        </>
      }
      case={
        windowId === undefined || view === undefined ? (
          <Skeleton />
        ) : (
          <CaseTab
            view={view}
            windowId={windowId}
            chosen={mine?.caseId}
            now={now}
            offer={following.offer}
            onTake={() => following.take()}
            onOpenCase={(id) => open(id, mine?.from)}
            back={
              mine?.from && <BackLine to={mine.from} onBack={() => back(mine.from ?? "cases")} />
            }
          />
        )
      }
      cases={
        <CasesScreen
          signedIn={signedIn}
          settings={settings}
          now={now}
          before={comesBack ? left : undefined}
          onOpen={({ id }, from) => {
            setLeft(from);
            open(id, "cases");
          }}
        />
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
              onTaken={() => show("case")}
            />
          ),
        })}
      sends={<SendsScreen now={now} onOpenCase={({ caseId }) => open(caseId, "sends")} />}
    />
  );
}
