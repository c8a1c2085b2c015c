import type { Handle } from "../../customers/index.ts";
import {
  countedOf,
  NOTHING_SPENT,
  waitsOf,
  withCall,
  withHeard,
  type Clock,
  type Counted,
  type Heard,
  type Pace,
  type Spent,
} from "../../sends/index.ts";
import { named } from "../errors.ts";
import type { AsideDb } from "../open.ts";
import { settingsOf } from "../settings.ts";

/** What has been spent of X's limits, for all windows and all lives of the worker. */
export interface PaceStore extends Pace {
  /** X's answer to a write of this account said this of its limits. */
  heard(account: Handle, counted: Counted, heard: Heard): Promise<void>;
  /** The account posted or wrote by hand; that counts towards its day. */
  byHand(account: Handle, counted: Counted): Promise<void>;
}

/** X counts an app's day over all accounts. */
const ALL = "*";

/** Binds the pace to a database. All failures are named. */
export function paceOf(db: AsideDb, clock: Clock): PaceStore {
  const get = async (whose: string, counted: Counted): Promise<Spent> => {
    const { id: _, ...spent } = (await db.pace.get(`${whose}/${counted}`)) ?? {
      id: "",
      ...NOTHING_SPENT,
    };
    return spent;
  };
  const change = (counted: Counted, whose: readonly string[], to: (spent: Spent) => Spent) =>
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
      change(countedOf(send), [send.account, ALL], (spent) => withCall(spent, clock.now())),
    heard: (account, counted, { appDay, ...own }) =>
      named(() =>
        db.transaction("rw", db.pace, async () => {
          await change(counted, [account], (spent) => withHeard(spent, own, clock.now()));
          if (appDay) {
            await change(counted, [ALL], (spent) => withHeard(spent, { appDay }, clock.now()));
          }
        }),
      ),
    byHand: (account, counted) =>
      change(counted, [account], (spent) => withCall(spent, clock.now(), "hand")),
  };
}
