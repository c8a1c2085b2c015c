import type { Handle } from "../../customers/index.ts";
import {
  closedUntil,
  countedOf,
  NOTHING_SPENT,
  waitsOf,
  withCall,
  withHeard,
  type CallOnX,
  type Counted,
  type CountedRead,
  type Heard,
  type Pace,
  type Spent,
  type SteadyClock,
} from "../../sends/index.ts";
import { named } from "../errors.ts";
import type { AsideDb } from "../open.ts";
import { settingsOf } from "../settings.ts";

/** What has been spent of X's limits, for all windows and all lives of the worker. */
export interface PaceStore extends Pace {
  /** X's answer to a call for this account said this of its limits, and of its clock. */
  heard(account: Handle, counted: Counted | CountedRead, heard: Heard): Promise<void>;
  /** Until when X takes no such read, ms since 1970, as it said last; undefined: it takes one. */
  closedUntil(account: Handle, counted: CountedRead): Promise<number | undefined>;
  /** The account posted or wrote by hand; that counts towards its day. */
  byHand(account: Handle, counted: Counted): Promise<void>;
}

/** X counts an app's day over all accounts. */
const ALL = "*";

/** The browser's clock and the steady one may part by so much, in ms, before one of them is not believed. */
const TOGETHER = 2_000;

/** Binds the pace to a database. All failures are named. */
export function paceOf(db: AsideDb, clock: SteadyClock): PaceStore {
  /** X's clock as this life of the worker heard it last, and when that was by our two. */
  let told: { readonly onX: number; readonly now: number; readonly steady: number } | undefined;

  /** Nobody knows it where the browser's clock was set since, or the machine slept. */
  const nowOnX = (): number | undefined => {
    if (!told) return undefined;
    const passed = clock.steady() - told.steady;
    const apart = clock.now() - told.now - passed;
    return Math.abs(apart) < TOGETHER ? told.onX + passed : undefined;
  };
  const get = async (whose: string, counted: Counted | CountedRead): Promise<Spent> => {
    const { id: _, ...spent } = (await db.pace.get(`${whose}/${counted}`)) ?? {
      id: "",
      ...NOTHING_SPENT,
    };
    return spent;
  };
  const change = (
    counted: Counted | CountedRead,
    whose: readonly string[],
    to: (spent: Spent) => Spent,
  ) =>
    named(() =>
      db.transaction("rw", db.pace, async () => {
        for (const one of whose) {
          await db.pace.put({ id: `${one}/${counted}`, ...to(await get(one, counted)) });
        }
      }),
    );
  return {
    waits: (queued) =>
      named(async () => {
        const [first] = queued;
        if (first === undefined) return [];
        const counted = countedOf(first);
        const [own, app, settings] = await db.transaction("r", db.pace, db.settings, () =>
          Promise.all([
            get(first.account, counted),
            get(ALL, counted),
            db.settings.toArray().then(settingsOf),
          ]),
        );
        const ownCap = counted === "dm" ? settings.capDm : settings.capPublic;
        return waitsOf(
          {
            counted,
            length: queued.length,
            pressedAt: Math.max(...queued.map(({ createdAt }) => createdAt)),
            own,
            app,
            ownCap: ownCap > 0 ? ownCap : undefined,
          },
          clock.now(),
        );
      }),
    spend: (send) =>
      named(() =>
        db.transaction("rw", db.pace, async () => {
          const at = nowOnX();
          await change(countedOf(send), [send.account, ALL], (spent) =>
            withCall(spent, clock.now()),
          );
          const all = (await db.pace.toArray()).map(({ onX = 0 }) => onX);
          const after = Math.max(0, told?.onX ?? 0, ...all);
          const onX: CallOnX = { ...(at !== undefined && { at }), ...(after > 0 && { after }) };
          return after > 0 ? onX : undefined;
        }),
      ),
    closedUntil: (account, counted) =>
      named(() =>
        db.transaction("r", db.pace, async () =>
          closedUntil(await get(account, counted), await get(ALL, counted), clock.now()),
        ),
      ),
    heard: (account, counted, { appDay, ...own }) =>
      named(() => {
        if (own.onX !== undefined) {
          told = { onX: own.onX, now: clock.now(), steady: clock.steady() };
        }
        return db.transaction("rw", db.pace, async () => {
          await change(counted, [account], (spent) => withHeard(spent, own, clock.now()));
          if (appDay) {
            await change(counted, [ALL], (spent) => withHeard(spent, { appDay }, clock.now()));
          }
        });
      }),
    byHand: (account, counted) =>
      change(counted, [account], (spent) => withCall(spent, clock.now(), "hand")),
  };
}
