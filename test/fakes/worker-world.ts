import { readFile } from "node:fs/promises";
import { Dexie } from "dexie";
import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { caseAfter } from "../../entrypoints/answering/case-after.ts";
import { pageAsks } from "../../entrypoints/answering/page-asks.ts";
import { panelAsks } from "../../entrypoints/answering/panel-asks.ts";
import { createShelf } from "../../entrypoints/answering/shelf.ts";
import type { World } from "../../entrypoints/answering/world.ts";
import { rememberedByEtiquette } from "../../entrypoints/answering/keep-words.ts";
import { engine } from "../../lib/engine/index.ts";
import type { Handle } from "../../lib/customers/index.ts";
import {
  accountsOf,
  casesOf,
  customersOf,
  deskOf,
  draftsOf,
  entriesOf,
  etiquetteOf,
  caseTakerOf,
  everythingOf,
  healthOf,
  ledgerOf,
  mentionsOf,
  messagesSeenOf,
  openDb,
  playbookOf,
  repliesOf,
  replyUsesOf,
} from "../../lib/db/index.ts";
import type { Handlers } from "../../lib/messages/index.ts";
import { libraryTools, type CannedReply } from "../../lib/replies/index.ts";
import { createLine } from "../../lib/sends/index.ts";

export const brand = "brand" as Handle;
export const ana = "ana" as Handle;
export const tweet = {
  id: "5",
  author: ana,
  authorHandle: "Ana",
  authorName: "Ana B",
  text: "@brand my parcel is lost",
  mentions: [brand],
} as const;
export const fromPage = { kind: "page", tabId: 7, windowId: 3 } as const;

const silent = async () => ({ problem: { kind: "other" } }) as const;

/** An X that has no answer. */
export const silentX: World["api"] = {
  userByHandle: silent,
  usersById: silent,
  mentions: silent,
  messagesWith: silent,
};

/** The worker's handlers over a real store in memory, with a browser and an X that note what is asked of them. */
export function workerWorld({
  offered = async () => engine.STARTERS,
  ...more
}: Partial<World> & {
  /** The replies while none is stored. */
  readonly offered?: () => Promise<readonly CannedReply[]>;
} = {}) {
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
  const db = openDb("aside", new IDBFactory());
  const did: string[] = [];
  const note = (what: string) => void did.push(what);
  const replies = repliesOf(db);
  const uses = replyUsesOf(db);
  const shelf = createShelf({
    replies,
    uses,
    tools: async () => libraryTools,
    // Nothing is found beside what a test asks for.
    idle: () => new Promise(() => {}),
    encoder: () => readFile(new URL("../../public/encoder.bin", import.meta.url)),
    log: note,
    builtIn: offered,
  });
  let ids = 0;
  let now = 1000;
  const etiquette = etiquetteOf(db);
  const world: World = {
    ledger: rememberedByEtiquette(ledgerOf(db, caseAfter), {
      engine: async () => engine,
      etiquette,
      log: note,
    }),
    etiquette,
    cases: casesOf(db),
    customers: customersOf(db),
    entries: entriesOf(db),
    everything: everythingOf(db),
    handedOver: caseTakerOf(db),
    accounts: accountsOf(db),
    desk: deskOf(db),
    drafts: draftsOf(db),
    engine: async () => engine,
    tools: async () => libraryTools,
    replies,
    uses,
    playbook: playbookOf(db),
    shelf,
    health: healthOf(db),
    version: "1.0",
    api: silentX,
    mentions: mentionsOf(db),
    seen: messagesSeenOf(db),
    mayRead: async () => undefined,
    clock: { now: () => (now += 1) },
    newId: () => `id${(ids += 1)}`,
    log: (what) => note(`log ${what}`),
    tabs: {
      active: async (windowId) => ({ id: 7, windowId, url: "https://x.com/home" }),
      get: async (id) => ({ id, windowId: 3, url: "https://x.com/home" }),
      show: async (url, where) => note(`show ${url} in ${JSON.stringify(where)}`),
    },
    openPanel: async (windowId) => note(`panel ${windowId}`),
    panelComes: () => {},
    mayWorkOnX: async () => true,
    bring: async (tabId, part) => note(`bring ${part} into tab ${tabId}`),
    openPicker: async (tabId) => note(`open the picker in tab ${tabId}`),
    insert: async (tabId, ask) => {
      note(`insert ${ask.text} in tab ${tabId}`);
      return { kind: "inserted", hadText: false };
    },
    inHand: new Set(),
    line: createLine(),
    ring: async () => {},
    wake: () => note("wake"),
    remind: () => note("remind"),
    look: async (id) => {
      note(`look ${id}`);
      return undefined;
    },
    connect: async () => ({ problem: "cancelled" }),
    disconnect: async (handle) => note(`disconnect ${handle}`),
    builtClientId: "built",
    ...more,
  };
  const handlers: Handlers = { ...pageAsks(world), ...panelAsks(world) };
  return { world, handlers, did, db };
}
