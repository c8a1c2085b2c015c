/// <reference types="vite/client" />
import type { Handle } from "../../lib/customers/index.ts";
import {
  accountsOf,
  casesOf,
  caseTakerOf,
  customersOf,
  deskOf,
  draftsOf,
  entriesOf,
  etiquetteOf,
  everythingOf,
  healthOf,
  ledgerOf,
  mentionsOf,
  messagesSeenOf,
  openDbLater,
  paceOf,
  playbookOf,
  repliesOf,
  replyUsesOf,
  spendingOf,
} from "../../lib/db/index.ts";
import type { Engine } from "../../lib/engine/index.ts";
import { askPage, bringPart, openPickerIn, type ForWorker } from "../../lib/messages/index.ts";
import {
  activeTab,
  alone,
  bringWindow,
  browser,
  calendar,
  clearNotice,
  clock,
  DUE_RING,
  getTab,
  lastWindowId,
  log,
  mayCallX,
  mayWorkOnX,
  newId,
  openPanel,
  packedFile,
  packedPanel,
  reachable,
  redirectUri,
  RING,
  ringAt,
  ringEachMinute,
  showAddress,
  showCount,
  showNotice,
  signInWindow,
  standingNotices,
  stopRinging,
} from "../../lib/platform/index.ts";
import type { LibraryTools } from "../../lib/replies/index.ts";
import {
  costOf,
  createLine,
  createPurse,
  createSender,
  type Spending,
} from "../../lib/sends/index.ts";
import { openVault } from "../../lib/vault/index.ts";
import { callsLater, whenFirstCalled } from "./calls.ts";
import { caseAfter } from "./case-after.ts";
import { countingByHand } from "./counted-by-hand.ts";
import { createFirstPaint } from "./first-paint.ts";
import { notPossible } from "./happen.ts";
import { rememberedByEtiquette } from "./keep-words.ts";
import { createReminders } from "./reminders.ts";
import { createShelf } from "./shelf.ts";
import { createShift } from "./shift.ts";
import { show } from "./show.ts";
import { noticingSignOut } from "./signed-out.ts";
import type { World } from "./world.ts";

/** How long, in ms, what nobody waits for makes room for what somebody does. */
const IDLE_MS = 100;

/** All parts of the worker, joined. */
export function join({ scripts, hearNotices }: ForWorker) {
  const db = openDbLater();
  const pace = paceOf(db, clock);
  const etiquette = etiquetteOf(db);
  const counted = countingByHand(ledgerOf(db, caseAfter), pace, log);
  const engine = async (): Promise<Engine> => {
    await scripts.engine();
    return (globalThis as unknown as { asideEngine: Engine }).asideEngine;
  };
  const ledger = rememberedByEtiquette(counted, { engine, etiquette, log });
  const accounts = accountsOf(db);
  const desk = deskOf(db);
  const vault = openVault();
  const net = {
    fetch: (...args: Parameters<typeof fetch>) => fetch(...args),
    now: clock.now,
    steady: clock.steady,
    mayCall: mayCallX,
    closedUntil: (...whose: Parameters<typeof pace.closedUntil>) => pace.closedUntil(...whose),
    onLimits(...said: Parameters<typeof pace.heard>) {
      pace.heard(...said).catch((error: unknown) => log("X's limits were not kept", error));
    },
  };
  const spending = spendingOf(db);
  const purse = createPurse({
    store: spending,
    clock,
    newId,
    budget: async () => (await desk.settings()).budget,
    calendar,
  });
  const calls = callsLater(scripts.calls);
  const api = whenFirstCalled(async () => {
    const { createTokens, createXApi } = await calls();
    return createXApi({ ...net, purse, tokens: createTokens({ ...net, vault, lock: alone }) });
  });
  const sender = createSender({
    store: noticingSignOut(ledger, accounts),
    gateway: api,
    addresses: api,
    pace,
    clock,
    owner: newId(),
    // Before the call is written down: a call that can't be made is not one of unknown outcome.
    reachable: async () => (await reachable()) && (await calls().then(() => true, unreachable)),
    notPossible: (...what) => log(notPossible(...what)),
  });
  const alarm = { set: () => ringEachMinute(RING), stop: () => stopRinging(RING) };
  const inHand = new Set<string>();
  const line = createLine();
  const shift = createShift({
    sender,
    ledger,
    accounts,
    desk,
    inHand,
    line,
    clock,
    alarm,
    log,
  });

  const firstPaint = createFirstPaint({
    now: clock.now,
    packed: packedPanel,
    dark: async () => (await desk.settings()).dark,
  });

  const tools = async (): Promise<LibraryTools> => {
    await scripts.library();
    return (globalThis as unknown as { asideLibrary: LibraryTools }).asideLibrary;
  };
  const replies = repliesOf(db);
  const uses = replyUsesOf(db);
  const shelf = createShelf({
    replies,
    uses,
    tools,
    encoder: () => packedFile("/encoder.bin"),
    log,
    builtIn: async () => (await engine()).STARTERS,
    idle: () =>
      new Promise((resolve) => {
        setTimeout(resolve, IDLE_MS);
      }),
  });

  const cases = casesOf(db);
  const reminders = createReminders({
    cases,
    clock,
    desk,
    log,
    openPanel,
    notices: {
      show(notice) {
        hearNotices();
        return showNotice(notice);
      },
      standing: standingNotices,
      clear: clearNotice,
    },
    badge: showCount,
    alarm: { at: (when) => ringAt(DUE_RING, when), stop: () => stopRinging(DUE_RING) },
    window: lastWindowId,
    bringWindow,
    showCase: (caseId, windowId) => show(world, { caseId, what: "tweet", windowId }),
  });

  const world: World = {
    ledger,
    cases,
    customers: customersOf(db),
    entries: entriesOf(db),
    everything: everythingOf(db),
    handedOver: caseTakerOf(db),
    accounts,
    desk,
    drafts: draftsOf(db),
    engine,
    etiquette,
    tools,
    replies,
    uses,
    playbook: playbookOf(db),
    shelf,
    health: healthOf(db),
    version: browser.runtime.getManifest().version,
    mentions: mentionsOf(db),
    seen: messagesSeenOf(db),
    api,
    mayRead: (action) => purse.mayRead(action),
    clock,
    newId,
    log,
    tabs: { active: activeTab, get: getTab, show: showAddress },
    openPanel,
    panelComes: firstPaint.comes,
    mayWorkOnX,
    bring: bringPart,
    openPicker: openPickerIn,
    insert: (tabId, ask) => askPage(tabId, "worker/insert", ask),
    inHand,
    line,
    ring: alarm.set,
    wake: () => void shift.work(),
    look: (sendId) => shift.look(sendId),
    remind: () => void reminders.look(),
    async connect(clientId, expected) {
      const room = await calls();
      const connected = await room.connect({
        ...net,
        clientId,
        expected,
        redirectUri: redirectUri(),
        openWindow: signInWindow,
      });
      if ("tokens" in connected) {
        await room.keepTokens({ ...net, vault, lock: alone }, connected.tokens);
        await spending.put(forConnecting(connected.me.handle));
      }
      return connected;
    },
    async disconnect(handle) {
      await (await calls()).disconnect({ ...net, vault, lock: alone }, handle);
    },
    builtClientId: (import.meta.env["WXT_X_CLIENT_ID"] as string | undefined) ?? "",
  };
  return { desk, firstPaint, reminders, world };
}

/** X tells who has signed in, and charges one user read for it. */
function forConnecting(account: Handle): Spending {
  const cost = costOf({ kind: "readCustomer" });
  return { id: newId(), account, on: "connect", at: clock.now(), ...cost };
}

function unreachable(error: unknown): boolean {
  log("X's API did not load", error);
  return false;
}
