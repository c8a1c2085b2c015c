import type {
  Accounts,
  CaseTaker,
  Cases,
  Customers,
  Desk,
  Entries,
  Drafts,
  Etiquette,
  Everything,
  Health,
  Ledger,
  Mentions,
  MessagesSeen,
  Playbook,
  Replies,
  ReplyUses,
} from "../../lib/db/index.ts";
import type { Engine } from "../../lib/engine/index.ts";
import type { FirstPaint } from "./first-paint.ts";
import type { Shelf } from "./shelf.ts";
import type { Handle } from "../../lib/customers/index.ts";
import type { Answer, Ask, PagePart } from "../../lib/messages/index.ts";
import type { Tab } from "../../lib/platform/index.ts";
import type { LibraryTools } from "../../lib/replies/index.ts";
import type { Clock, Line, Purse, Sender } from "../../lib/sends/index.ts";
import type { Connected, XApi } from "../../lib/x-api/index.ts";

/** All that the worker's handlers need; `index.ts` joins the real things, tests bring their own. */
export interface World {
  readonly ledger: Ledger;
  readonly cases: Cases;
  readonly customers: Customers;
  readonly entries: Entries;
  readonly everything: Everything;
  readonly handedOver: CaseTaker;
  readonly accounts: Accounts;
  readonly desk: Desk;
  readonly drafts: Pick<Drafts, "add">;
  /** Weighs as much as all the rest, so it is run when it is first asked for. */
  readonly engine: () => Promise<Engine>;
  readonly etiquette: Etiquette;
  /** Finds, suggests, reads and writes canned replies; run when it is first asked for. */
  readonly tools: () => Promise<LibraryTools>;
  readonly replies: Replies;
  readonly uses: ReplyUses;
  readonly playbook: Playbook;
  /** The canned replies, as they are at hand. */
  readonly shelf: Shelf;
  readonly health: Health;
  /** Of this Aside. */
  readonly version: string;
  readonly mentions: Mentions;
  readonly seen: MessagesSeen;
  readonly api: Pick<XApi, "userByHandle" | "usersById" | "mentions" | "messagesWith">;
  /** Whether the person's budget covers such a read now; undefined: yes. */
  readonly mayRead: Purse["mayRead"];
  readonly clock: Clock;
  readonly newId: () => string;
  readonly log: (what: string, error?: unknown) => void;
  readonly tabs: {
    active(windowId: number): Promise<Tab | undefined>;
    get(tabId: number): Promise<Tab | undefined>;
    show(url: string, where: { tabId?: number; windowId?: number }): Promise<void>;
  };
  /** Called in the person's own event. */
  readonly openPanel: (windowId: number) => Promise<void>;
  /** The panel that is being opened comes with this, if it is known in time. */
  readonly panelComes: FirstPaint["comes"];
  /** Whether the browser lets Aside work on X's pages. */
  readonly mayWorkOnX: () => Promise<boolean>;
  /** Puts a part of the page layer into a tab. */
  readonly bring: (tabId: number, part: PagePart) => Promise<void>;
  /** Opens the picker of canned replies where the person is writing in this tab. */
  readonly openPicker: (tabId: number) => Promise<void>;
  readonly insert: (tabId: number, ask: Ask<"worker/insert">) => Promise<Answer<"worker/insert">>;
  /** What was pressed later stands later. */
  readonly line: Line;
  /** The sends that this life of the worker is just beginning. */
  readonly inHand: Set<string>;
  /** Has the worker woken each minute until nothing is left to do. To be called before a send is stored. */
  readonly ring: () => Promise<void>;
  /** Has the sender look at the rows; nobody waits for it. */
  readonly wake: () => void;
  /** Has the reminders look at what is due, since a follow-up may have changed; nobody waits for it. */
  readonly remind: () => void;
  /** Looks on X for one send of unknown outcome. */
  readonly look: Sender["look"];
  /** Shows X's sign-in; keeps the tokens where it succeeds. */
  readonly connect: (clientId: string, expected: Handle | undefined) => Promise<Connected>;
  readonly disconnect: (handle: Handle) => Promise<void>;
  /** The client id that this build was made with; empty without one. */
  readonly builtClientId: string;
}
