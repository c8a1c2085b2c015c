import { isFor, type Handle } from "../../customers/index.ts";
import type { Heard, NotToSay, RuleId, RuleUse } from "../../etiquette/index.ts";
import { named } from "../errors.ts";
import type { AsideDb } from "../open.ts";
import type { Said } from "../types.ts";

const DAY = 86_400_000;
/** For so long, in ms, it matters what somebody was told. */
const KEPT = 30 * DAY;
/** Of all that was said to others within a day, the newest are enough to see that it is many. */
const OTHERS = 200;
const THEIRS = 50;

/** What etiquette remembers. */
export interface Etiquette {
  /** Keeps what was said; the same words in the same place are kept once. What is too old goes. */
  keep(said: Said): Promise<void>;
  /** What the account has said lately to this customer, and within a day to others. `now` in ms since 1970. */
  said(account: Handle, customer: Handle | undefined, now: number): Promise<Said[]>;
  /** What the playbook says not to say in this account, and what instead. */
  dontSay(account: Handle): Promise<NotToSay[]>;
  /**
   * A draft was sent: what became of the rules that had something to say of it.
   * @param count as `heard` of the etiquette room
   */
  heard(
    rules: readonly { readonly rule: RuleId; readonly what: Heard }[],
    count: (rule: RuleId, before: RuleUse | undefined, what: Heard) => RuleUse,
  ): Promise<void>;
  /** Forgets of these rules whether they were listened to lately; their counts stay. */
  listenAgain(rules: readonly RuleId[]): Promise<void>;
}

/** Binds it to a database. All failures are named. */
export function etiquetteOf(db: AsideDb): Etiquette {
  return {
    keep: (said) =>
      named(() =>
        db.transaction("rw", db.said, async () => {
          await db.said.put({ ...(await db.said.get(said.id)), ...said });
          await db.said
            .where("at")
            .below(said.at - KEPT)
            .delete();
        }),
      ),
    said: (account, customer, now) => named(() => saidLately(db, account, customer, now)),
    dontSay: (account) => named(() => notToSay(db, account)),
    heard: (rules, count) =>
      named(() =>
        db.transaction("rw", db.ruleUse, async () => {
          for (const { rule, what } of rules) {
            await db.ruleUse.put(count(rule, await db.ruleUse.get(rule), what));
          }
        }),
      ),
    listenAgain: (rules) =>
      named(async () => {
        await db.ruleUse
          .where("rule")
          .anyOf([...rules])
          .modify({ last: [] });
      }),
  };
}

/** See `Etiquette.dontSay`. */
export async function notToSay(db: AsideDb, account: Handle): Promise<NotToSay[]> {
  return (await db.playbook.toArray())
    .filter((entry) => entry.kind === "dontSay" && isFor(entry, account))
    .map(({ text, instead = "" }) =>
      instead.trim() === "" ? text : { text, instead: instead.trim() },
    );
}

/** The newest of what the account has said to anybody in the time that it is kept. `now` in ms since 1970. */
export function saidToAll(db: AsideDb, account: Handle, now: number): Promise<Said[]> {
  return db.said
    .where("[account+at]")
    .between([account, now - KEPT], [account, Infinity])
    .reverse()
    .limit(OTHERS)
    .toArray();
}

/** See `Etiquette.said`. */
export async function saidLately(
  db: AsideDb,
  account: Handle,
  customer: Handle | undefined,
  now: number,
): Promise<Said[]> {
  const [all, theirs] = await Promise.all([
    db.said
      .where("[account+at]")
      .between([account, now - DAY], [account, Infinity])
      .reverse()
      .limit(OTHERS)
      .toArray(),
    customer === undefined
      ? []
      : db.said
          .where("[account+customer+at]")
          .between([account, customer, now - KEPT], [account, customer, Infinity])
          .reverse()
          .limit(THEIRS)
          .toArray(),
  ]);
  return [...new Map([...all, ...theirs].map((row) => [row.id, row])).values()];
}
