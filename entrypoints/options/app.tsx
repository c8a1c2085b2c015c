import { useLiveQuery } from "dexie-react-hooks";
import { useState } from "react";
import { OptionsView, type ConnectState } from "../../components/options/options-view.tsx";
import { Skeleton } from "../../components/ui/skeleton.tsx";
import { later } from "../../components/ui/later.tsx";
import { useTheme } from "../../components/ui/use-theme.ts";
import type { Handle } from "../../lib/customers/index.ts";
import type { Account, Settings } from "../../lib/db/index.ts";
import { askWorker, AskError, problemWords } from "../../lib/messages/index.ts";
import { askToCallX, browser, calendar } from "../../lib/platform/index.ts";
import { spentOf } from "../../lib/sends/index.ts";
import { EtiquetteSection } from "./etiquette-section.tsx";
import { KeySection } from "./key-section.tsx";
import { readers } from "./store.ts";
import { useSettings } from "./use-settings.ts";
import { useMayCallX } from "./use-may-call-x.ts";

// Its chips come with the library's styles.
const NeedsSection = later(async () => (await import("./needs.ts")).NeedsSection, null);

/** The settings, joined to the store and the worker. */
export function App() {
  const { settings, set } = useSettings();
  const accounts = useLiveQuery(() => readers.accounts());
  const [connect, setConnect] = useState<ConnectState>({ name: "idle" });
  const allowed = useMayCallX();
  const [problem, setProblem] = useState<string>();
  const [now] = useState(() => Date.now());
  const days = calendar(now);
  const spending = useLiveQuery(() => readers.spending(days.month), [days.month]);
  useTheme(settings?.dark);
  if (!settings || !accounts || !spending) return <Skeleton />;

  async function tell(work: () => Promise<unknown>) {
    setProblem(undefined);
    try {
      await work();
    } catch (error) {
      setProblem(problemWords(error));
    }
  }

  const onSettings = (changed: Partial<Settings>) => void tell(() => set(changed));

  async function onConnect(clientId: string, account?: Account) {
    // Asked before anything is awaited: the browser shows its question only in the click itself.
    const asked = askToCallX();
    const expected = account?.shownHandle;
    setConnect({ name: "connecting", expected });
    setConnect({ ...(await connected(asked, clientId, account?.handle)), expected });
  }

  async function onAllow() {
    if (await askToCallX()) await askWorker("panel/online", {});
  }

  return (
    <OptionsView
      settings={settings}
      accounts={accounts}
      now={now}
      spent={spentOf(spending, days)}
      callback={browser.identity.getRedirectURL()}
      connect={connect}
      problem={problem}
      onSettings={onSettings}
      onConnect={(clientId, account) => void tell(() => onConnect(clientId, account))}
      allowed={allowed}
      onAllow={() => void tell(onAllow)}
      onDisconnect={(handle) => void tell(() => askWorker("panel/disconnect", { handle }))}
    >
      <EtiquetteSection settings={settings} readers={readers} onSettings={onSettings} />
      <NeedsSection settings={settings} onSettings={onSettings} />
      <KeySection />
    </OptionsView>
  );
}

async function connected(
  allowed: Promise<boolean>,
  clientId: string,
  expected: Handle | undefined,
): Promise<ConnectState> {
  try {
    if (!(await allowed)) return { name: "failed", problem: "hostNotAllowed" };
    const answer = await askWorker("panel/connect", {
      clientId,
      ...(expected !== undefined && { expected }),
    });
    if ("problem" in answer) {
      const { problem, detail } = answer;
      return { name: "failed", problem, ...(detail !== undefined && { detail }) };
    }
    return { name: "connected", handle: answer.account.shownHandle };
  } catch (error) {
    return { name: "broken", ask: error instanceof AskError ? error.problem : "failed" };
  }
}
