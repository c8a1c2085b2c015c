import { Dexie } from "dexie";
import type { Handle } from "../../customers/index.ts";
import type { Case } from "../../handoff/index.ts";
import {
  arrived,
  BY_HAND,
  mayGoAgain,
  UNDERWAY,
  UNSETTLED,
  type Send,
  type SendStore,
} from "../../sends/index.ts";
import { draftId, draftsOf, dropDraft } from "./drafts.ts";
import { named } from "../errors.ts";
import { questionText } from "./reply-uses.ts";
import type { AsideDb } from "../open.ts";

/** The ledger: the port of `lib/sends`, and what else the worker asks of it. */
export interface Ledger extends SendStore {
  /**
   * As `change`; and what was written comes to stand in the panel's draft again, in the same transaction.
   * @param now ms since 1970
   */
  takeBack(
    id: string,
    change: (send: Send) => Send | undefined,
    now: number,
  ): Promise<Send | undefined>;
  /** Sends of this account that the person takes to X themselves and that nobody has seen there yet. */
  byHand(account: Handle): Promise<Send[]>;
  /** The send that holds this open key: on its way, or standing in public. */
  holder(openKey: string): Promise<Send | undefined>;
  /** Forgets the texts of settled private messages, and keeps none of those that settle later. */
  dropPrivateTexts(): Promise<void>;
}

/**
 * Binds the ledger to a database. All failures are named (see `errors.ts`).
 * @param caseAfter what becomes of the case when its send has changed. It is written in the same
 *   transaction, so that a worker that dies can't leave a send and its case apart.
 */
export function ledgerOf(db: AsideDb, caseAfter: (before: Case, send: Send) => Case): Ledger {
  const inOne = <T>(work: () => Promise<T>) =>
    db.transaction("rw", db.sends, db.cases, db.drafts, db.replyUses, work);
  const changed: SendStore["change"] = async (id, change) => {
    const row = await db.sends.get(id);
    const next = row && change(row);
    if (!row || !next) return undefined;
    await db.sends.put(next);
    const before = await db.cases.get(next.caseId);
    const after = before && caseAfter(before, next);
    if (after && after !== before) await db.cases.put(after);
    if (arrived(next)) {
      // What was typed has gone out, to the letter, so nothing is lost with it.
      await dropDraft(db, draftId(row.caseId, row.channel), row.text);
      await noteUse(db, next, before);
    }
    return next;
  };
  return {
    add: (send) =>
      named(async () => {
        try {
          await db.sends.add(send);
          return { added: true, send };
        } catch (error) {
          // Asked only now, when nothing was written: nearly always there is none, and each question takes
          // as long as the writing.
          if (!(error instanceof Dexie.ConstraintError)) throw error;
          const standing =
            (await db.sends.get(send.id)) ??
            (send.openKey && (await db.sends.get({ openKey: send.openKey })));
          if (!standing) throw error;
          if (standing.id === send.id || !mayGoAgain(standing, send.createdAt))
            return { added: false, send: standing };
          await db.transaction("rw", db.sends, async () => {
            await db.sends.update(standing.id, { openKey: undefined });
            await db.sends.add(send);
          });
          return { added: true, send };
        }
      }),
    get: (id) => named(() => db.sends.get(id)),
    change: (id, change) => named(() => inOne(() => changed(id, change))),
    takeBack: (id, change, now) =>
      named(() =>
        inOne(async () => {
          let row: Send | undefined;
          const next = await changed(id, (before) => change((row = before)));
          if (row?.text != null && next) {
            await draftsOf(db).add(row.caseId, row.channel, row.text, now);
          }
          return next;
        }),
      ),
    underway: () =>
      named(() =>
        db.sends
          .where("state.name")
          .anyOf([...UNDERWAY])
          .sortBy("createdAt"),
      ),
    twinsOnX: ({ id, account, customer, channel, fingerprint }) =>
      named(async () => {
        const twins = await db.sends
          .where("[customer+createdAt]")
          .between([customer, Dexie.minKey], [customer, Dexie.maxKey])
          .filter((one) => one.fingerprint === fingerprint && one.channel === channel)
          .toArray();
        return twins.flatMap((one) =>
          one.id !== id && one.account === account && "remoteId" in one.state && one.state.remoteId
            ? [one.state.remoteId]
            : [],
        );
      }),
    byHand: (account) =>
      named(() =>
        db.sends
          .where("state.name")
          .anyOf([...BY_HAND])
          .filter((send) => send.account === account)
          .sortBy("createdAt"),
      ),
    holder: (openKey) => named(() => db.sends.get({ openKey })),
    dropPrivateTexts: () =>
      named(() =>
        db.transaction("rw", db.sends, async () => {
          await db.sends
            .filter((send) => send.keepText === true)
            .modify((send: Mutable<Send>) => {
              delete send.keepText;
              if (!(UNSETTLED as readonly string[]).includes(send.state.name)) send.text = null;
            });
        }),
      ),
  };
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What a canned reply was used for is the case's tweet, which is public; no private text is kept of it. */
async function noteUse(db: AsideDb, send: Send, of: Case | undefined): Promise<void> {
  const { id, reply, account, customer, caseId, channel, updatedAt: at } = send;
  if (!reply || (await db.replyUses.get(id))) return;
  await db.replyUses.add({
    id,
    replyId: reply.id,
    wording: reply.wording,
    account,
    customer,
    caseId,
    channel,
    at,
    ...(reply.agent !== undefined && { agent: reply.agent }),
    ...(of?.tweet && {
      question: {
        text: questionText(of.tweet.text),
        first: of.tweet.replyTo === undefined,
      },
      unlearned: 1,
    }),
  });
}
