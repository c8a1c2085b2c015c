import { browser } from "./browser.ts";

/** The name of the alarm that goes on with the rows. */
export const RING = "aside.work";
/** And of the one that rings when the next follow-up is due. */
export const DUE_RING = "aside.due";

/** Rings each minute, the shortest that all browsers allow, also after the worker has died. */
export async function ringEachMinute(name: string): Promise<void> {
  // Made again each time, an alarm that is asked for more often than it rings would never ring.
  if ((await browser.alarms.get(name)) === undefined) {
    await browser.alarms.create(name, { periodInMinutes: 1 });
  }
}

/** Rings once, at this time (ms since 1970); at once where that is over. What was set under this name before is not any more. */
export async function ringAt(name: string, when: number): Promise<void> {
  await browser.alarms.create(name, { when });
}

export async function stopRinging(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

/** To be called while the worker's script runs for the first time, else the ring that woke it is missed. */
export function onRing(name: string, listener: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) listener();
  });
}
