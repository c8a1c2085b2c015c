import type { Customer, DoNotContact, Handle } from "../customers/index.ts";
import type { Send } from "../sends/index.ts";
import type { Case, Ended, Entry, Step, StepName, Tweet } from "./types.ts";

/** One thing that happened between an account and a customer. */
export type TimeLineEvent = Happened & {
  /** Where it is told, so that it is the same event whenever it is read: `table/row` and what of the row. */
  readonly id: string;
  /** ms since 1970; of a send, when the person pressed. */
  readonly at: number;
  readonly account: Handle;
  readonly caseId?: string;
};

type Happened =
  /** The matter was taken up: a tweet was moved, or without one it began on a profile or in the chat. */
  | { readonly kind: "begun"; readonly customer: Handle; readonly tweet?: Tweet }
  /** Taken, or skipped with a reason. */
  | { readonly kind: "step"; readonly step: Step }
  | { readonly kind: "takenBack"; readonly step: StepName }
  /** A post of the account was found under the tweet. */
  | { readonly kind: "answer"; readonly tweetId: string }
  | { readonly kind: "reopened" }
  | { readonly kind: "ended"; readonly ended: Ended }
  /** With what etiquette said and the person overrode. */
  | { readonly kind: "send"; readonly send: Send }
  | { readonly kind: "note"; readonly entry: Entry }
  | { readonly kind: "message"; readonly entry: Entry }
  | { readonly kind: "rating"; readonly entry: Entry }
  /** `wish`: whose it was, where the customer's record still tells it. */
  | { readonly kind: "stopped"; readonly wish?: "customer" | "person"; readonly why?: string }
  | { readonly kind: "lifted"; readonly why?: string };

/** What is stored of one person. */
export interface TimeLineRows {
  readonly cases?: readonly Case[];
  readonly sends?: readonly Send[];
  readonly entries?: readonly Entry[];
  /** All records of the person. */
  readonly records?: readonly Customer[];
}

/**
 * What the rows tell, newest first. The order in which they come makes no difference, and a row that comes
 * twice, or a stop that several rows tell of, is told once.
 */
export function timeLineOf(rows: TimeLineRows): TimeLineEvent[] {
  const { cases = [], sends = [], entries = [], records = [] } = rows;
  const told = new Map<string, TimeLineEvent>();
  const events = [
    ...records.flatMap(ofRecord),
    ...cases.flatMap(ofCase),
    ...sends.map(ofSend),
    ...entries.map(ofEntry),
  ];
  for (const event of events) {
    const known = told.get(event.id);
    if (!known || tellsMore(event, known)) told.set(event.id, event);
  }
  return [...told.values()].sort(newerFirst);
}

/** The order of a time line: newest first, and those of one moment by their id. */
export function newerFirst(
  a: Pick<TimeLineEvent, "at" | "id">,
  b: Pick<TimeLineEvent, "at" | "id">,
): number {
  return b.at - a.at || (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);
}

/** The longer telling; of two that are as long any rule will do as long as it is always the same one. */
function tellsMore(news: TimeLineEvent, known: TimeLineEvent): boolean {
  const [a, b] = [JSON.stringify(news), JSON.stringify(known)];
  return a.length === b.length ? a > b : a.length > b.length;
}

function ofCase(one: Case): TimeLineEvent[] {
  const { id: caseId, account, answer, customer, ended, openedAt, reopenedAt, tweet } = one;
  const event = (what: string, at: number, happened: Happened): TimeLineEvent => ({
    id: `cases/${caseId}/${what}`,
    at,
    account,
    caseId,
    ...happened,
  });
  return [
    event("begun", openedAt, { kind: "begun", customer, ...(tweet && { tweet }) }),
    ...one.steps.map((step) => event(`step/${step.name}`, step.at, { kind: "step", step })),
    ...Object.entries(one.takenBack ?? {}).map(([name, at]) =>
      event(`takenBack/${name}`, at, { kind: "takenBack", step: name as StepName }),
    ),
    ...(answer?.at === undefined
      ? []
      : [event("answer", answer.at, { kind: "answer", tweetId: answer.id })]),
    ...(reopenedAt === undefined ? [] : [event("reopened", reopenedAt, { kind: "reopened" })]),
    ...(ended ? [event("ended", ended.at, { kind: "ended", ended })] : []),
  ];
}

function ofSend(send: Send): TimeLineEvent {
  const { id, account, caseId, createdAt: at } = send;
  return { id: `sends/${id}`, at, account, caseId, kind: "send", send };
}

function ofEntry(entry: Entry): TimeLineEvent {
  const { account, at, caseId, id, kind, text } = entry;
  const common = { at, account, ...(caseId !== undefined && { caseId }) };
  if (kind !== "stopped" && kind !== "lifted")
    return { id: `entries/${id}`, ...common, kind, entry };
  return { id: stopId(kind, at), ...common, kind, ...(text !== undefined && { why: text }) };
}

/** Records tell of stops too, and those of one person tell of the same ones. */
function ofRecord({ account, doNotContact, liftedStops = [] }: Customer): TimeLineEvent[] {
  const stops = [...liftedStops, ...(doNotContact ? [doNotContact] : [])];
  return [
    ...stops.map((stop) => stopped(account, stop)),
    ...liftedStops.map(({ lifted: why, liftedAt: at }): TimeLineEvent => {
      return { id: stopId("lifted", at), at, account, kind: "lifted", why };
    }),
  ];
}

function stopped(account: Handle, { at, wish, why }: DoNotContact): TimeLineEvent {
  const said = why === undefined ? {} : { why };
  return { id: stopId("stopped", at), at, account, kind: "stopped", wish, ...said };
}

function stopId(kind: "stopped" | "lifted", at: number): string {
  return `stops/${kind}/${at}`;
}
