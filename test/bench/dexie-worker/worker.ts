import { Dexie } from "dexie";

declare const chrome: {
  readonly runtime: {
    readonly onMessage: {
      addListener(
        hear: (ask: unknown, from: unknown, answer: (said: unknown) => void) => true,
      ): void;
    };
  };
};

/** Whoever asks it is told of this. */
export const db = new Dexie("alone");
db.version(1).stores({ rows: "id" });

chrome.runtime.onMessage.addListener((_ask, _from, answer) => {
  answer(db.name);
  return true;
});
