import { Dexie } from "dexie";
import {
  newerFirst,
  ratingId,
  timeLineOf,
  type Case,
  type Rating,
  type TimeLineEvent,
} from "../handoff/index.ts";
import type { Customer } from "../customers/index.ts";
import type { Send } from "../sends/index.ts";
import type { AsideDb } from "./open.ts";
import { recordsOf } from "./stores/person.ts";
import type { Entry } from "./types.ts";

/** Events of the first page of a time line. */
export const TIME_LINE_PAGE = 60;

/** What of a time line is wanted. */
export type TimeLineGroup = "cases" | "sends" | "messages" | "notes" | "ratings" | "stops";

/** What the panel reads of the time line of a person, all their records together. */
export interface TimeLine {
  /** At most `limit` events, newest first, beginning after a place; missing group: all. */
  page(
    customerId: string,
    group: TimeLineGroup | undefined,
    limit: number,
    after?: Pick<TimeLineEvent, "at" | "id">,
  ): Promise<TimeLineEvent[]>;
  /** In the order of their ids; undefined for those that are gone. */
  events(customerId: string, ids: readonly string[]): Promise<(TimeLineEvent | undefined)[]>;
  /** The newest notes, newest first. */
  lastNotes(customerId: string, limit: number): Promise<Entry[]>;
  /** How the case went for the customer; undefined where nobody has said so. */
  rating(caseId: string): Promise<Rating | undefined>;
}

/** Binds it to a database. */
export function timeLineIn(db: AsideDb): TimeLine {
  return {
    async page(customerId, group, limit, after) {
      const wants = (one: TimeLineGroup) => group === undefined || group === one;
      const { records, ids, cases } = await personAndCases(db, customerId);
      const [sends, entries] = await Promise.all([
        wants("sends") ? sendsOf(db, records, cases, limit, after?.at) : [],
        entriesOf(db, ids, kindsOf(group), limit, after?.at),
      ]);
      const events = timeLineOf({
        ...(wants("stops") && { records }),
        ...(wants("cases") && { cases }),
        sends,
        entries,
      });
      const beyond = after ? events.filter((event) => newerFirst(after, event) < 0) : events;
      return beyond.slice(0, limit);
    },
    async events(customerId, ids) {
      const rowsIn = (table: string) => [
        ...new Set(
          ids.flatMap((id) => {
            const [where, ...row] = id.split("/");
            // Of a case the id says which event it is too; other ids may hold slashes of their own.
            return where === table ? [table === "cases" ? (row[0] ?? "") : row.join("/")] : [];
          }),
        ),
      ];
      const stops = rowsIn("stops").length > 0;
      const records = stops ? await recordsOf(db, customerId) : [];
      const [cases, sends, rows, told] = await Promise.all([
        db.cases.bulkGet(rowsIn("cases")),
        db.sends.bulkGet(rowsIn("sends")),
        db.entries.bulkGet(rowsIn("entries")),
        entriesOf(db, idsOf(records), ["stopped", "lifted"], Infinity),
      ]);
      const events = timeLineOf({
        records,
        cases: there(cases),
        sends: there(sends),
        entries: [...there(rows), ...told],
      });
      const byId = new Map(events.map((event) => [event.id, event]));
      return ids.map((id) => byId.get(id));
    },
    async lastNotes(customerId, limit) {
      const records = await recordsOf(db, customerId);
      const known = records.length > 0 ? idsOf(records) : [customerId];
      const notes = await entriesOf(db, known, ["note"], limit);
      return notes.sort(newerFirst).slice(0, limit);
    },
    rating: async (caseId) => (await db.entries.get(ratingId(caseId)))?.rating,
  };
}

/** A case may be there an instant before the customer's record. */
async function personAndCases(db: AsideDb, customerId: string) {
  const records = await recordsOf(db, customerId);
  const ids = records.length > 0 ? idsOf(records) : [customerId];
  return { records, ids, cases: await db.cases.where("customerId").anyOf(ids).toArray() };
}

function idsOf(records: readonly Customer[]): string[] {
  return records.map(({ id }) => id);
}

function there<T>(rows: readonly (T | undefined)[]): T[] {
  return rows.filter((row) => row !== undefined);
}

/** `all`: of whatever kind. */
function kindsOf(group: TimeLineGroup | undefined): readonly Entry["kind"][] | "all" {
  switch (group) {
    case undefined:
      return "all";
    case "messages":
      return ["message"];
    case "notes":
      return ["note"];
    case "ratings":
      return ["rating"];
    case "stops":
      return ["stopped", "lifted"];
    default:
      return [];
  }
}

/** Sends know the handle that they went to, which may be another's by now; their cases tell whose they are. */
async function sendsOf(
  db: AsideDb,
  records: readonly Customer[],
  cases: readonly Case[],
  limit: number,
  until?: number,
): Promise<Send[]> {
  const theirs = new Set(cases.map(({ id }) => id));
  const handles = new Set([
    ...records.map(({ handle }) => handle),
    ...cases.map(({ customer }) => customer),
  ]);
  const streams = [...handles].map((handle) =>
    newest(
      limit,
      until,
      ({ createdAt }: Send) => createdAt,
      (most) =>
        db.sends
          .where("[customer+createdAt]")
          .between([handle, Dexie.minKey], [handle, until ?? Dexie.maxKey], true, true)
          .reverse()
          .filter(({ caseId }) => theirs.has(caseId))
          .limit(most)
          .toArray(),
    ),
  );
  return (await Promise.all(streams)).flat();
}

async function entriesOf(
  db: AsideDb,
  ids: readonly string[],
  kinds: readonly Entry["kind"][] | "all",
  limit: number,
  until?: number,
): Promise<Entry[]> {
  const heads = ids.flatMap((id): { index: string; head: string[] }[] =>
    kinds === "all"
      ? [{ index: "[customerId+at]", head: [id] }]
      : kinds.map((kind) => ({ index: "[customerId+kind+at]", head: [id, kind] })),
  );
  const streams = heads.map(({ index, head }) =>
    newest(
      limit,
      until,
      ({ at }: Entry) => at,
      (most) =>
        db.entries
          .where(index)
          .between([...head, Dexie.minKey], [...head, until ?? Dexie.maxKey], true, true)
          .reverse()
          .limit(most)
          .toArray(),
    ),
  );
  return (await Promise.all(streams)).flat();
}

/**
 * The newest rows of one stream, in order of time: at least `limit` of before `until`, where there are so
 * many, and of no moment only a part. So streams can be merged, whatever order each has within a moment.
 */
async function newest<T>(
  limit: number,
  until: number | undefined,
  at: (row: T) => number,
  read: (most: number) => Promise<T[]>,
): Promise<T[]> {
  for (let most = limit + 8; ; most *= 2) {
    const rows = await read(most);
    const [last] = rows.slice(-1);
    if (last === undefined || rows.length < most) return rows;
    const whole = rows.filter((row) => at(row) > at(last));
    const beyond = until === undefined ? whole : whole.filter((row) => at(row) < until);
    if (beyond.length >= limit) return whole;
  }
}
