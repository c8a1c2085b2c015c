import { newCustomer, type Handle } from "../../../lib/customers/index.ts";
import { newSend, type Send, type SendState } from "../../../lib/sends/index.ts";
import { fillTable } from "../in-page.ts";

/** How much stands in the store. */
export interface Size {
  readonly sends: number;
  readonly customers: number;
}

/** So many sends has each case. */
const OF_A_CASE = 5;
/** ms between two sends. */
const APART = 60_000;
const FIRST = 1_500_000_000_000;

const account = (number: number) => `brand${number % 3}` as Handle;
export const caseId = (number: number) => `case-${String(number).padStart(7, "0")}`;

/** Of 200: how far a brand's ledger has come in a year or two. */
function stateOf(number: number): SendState {
  const at = number % 200;
  if (at < 100) return { name: "seen", by: "page", remoteId: String(number) };
  if (at < 175) return { name: "accepted", by: "answer", remoteId: String(number) };
  if (at < 187) return { name: "refused", refusal: { kind: "dmNotAllowed", status: 403 } };
  return at < 199 ? { name: "abandoned", why: "noComposer" } : { name: "unconfirmed" };
}

/** The row of this number, as it stands once it has been sent. */
export function sendOf(number: number, { customers }: Size): Send {
  const of = Math.floor(number / OF_A_CASE);
  const customer = `customer${of % customers}` as Handle;
  const channel = number % 2 === 0 ? "public" : "dm";
  const at = FIRST + number * APART;
  const text = `Sorry about parcel ${number}. We would like to look into it at once: please tell us your order number in a private message.`;
  const made = newSend(
    {
      id: `${String(number * 7_919).padStart(12, "0")}-4a1e-9c01-0242ac120002`,
      caseId: caseId(of),
      account: account(of),
      customer,
      channel,
      route: number % 3 === 0 ? "api" : "draft",
      target:
        channel === "public"
          ? { kind: "tweet", tweetId: String(10_000_000 + of), author: customer }
          : { kind: "person", handle: customer, userId: String(of) },
      text,
      warnings: [],
    },
    at,
  );
  const { openKey, ...closed } = made;
  const state = stateOf(number);
  return {
    ...(channel === "public" && openKey !== undefined ? made : closed),
    text: channel === "public" ? text : null,
    state,
    updatedAt: at + 9_000,
    life: [
      { name: "drafted", at },
      { name: "inserted", at: at + 800 },
    ],
  };
}

/** The rows from this number to before that one, in large transactions. Nothing that is measured reads a case. */
export async function seed(db: IDBDatabase, size: Size, from: number, to: number): Promise<void> {
  const put = (table: string, count: number, rowOf: (number: number) => unknown) =>
    fillTable(db, table, from, Math.min(count, to), rowOf);
  await put("customers", size.customers, (number) =>
    newCustomer(account(number), `customer${number}` as Handle, {}, FIRST),
  );
  await put("sends", size.sends, (number) => sendOf(number, size));
}
