import { useLiveQuery } from "dexie-react-hooks";
import { useEffect, useRef, useState } from "react";
import type { Settings } from "../../lib/db/index.ts";
import { askWorker } from "../../lib/messages/index.ts";
import { readers } from "./store.ts";

/** Something the person has set in this page. */
interface Change {
  readonly values: Partial<Settings>;
  /** It is stored, and stands here only as long as these settings, read before, have not been read anew. */
  readonly until?: Settings | undefined;
}

/**
 * The settings as the person sees them: what they have set stands at once, so that whatever is made of the
 * settings next (another level, a file) holds it too. Undefined until they have been read.
 */
export function useSettings() {
  const read = useLiveQuery(() => readers.settings());
  const [changes, setChanges] = useState<readonly Change[]>([]);
  const newest = useRef(read);
  useEffect(() => {
    newest.current = read;
  }, [read]);

  /** @throws {AskError} when it was not stored; then what stood before stands again */
  async function set(values: Partial<Settings>): Promise<void> {
    const change: Change = { values };
    setChanges((before) => [...before.filter(stands), change]);
    const end = (...into: Change[]) =>
      setChanges((before) => before.flatMap((one) => (one === change ? into : one)));
    try {
      await askWorker("panel/settings", values);
      const now = newest.current;
      end(...(holds(now, values) ? [] : [{ values, until: now }]));
    } catch (error) {
      end();
      throw error;
    }
  }

  const stands = ({ until }: Change) => until === undefined || until === read;
  const settings: Settings | undefined =
    read && Object.assign({}, read, ...changes.filter(stands).map(({ values }) => values));
  return { settings, set };
}

function holds(settings: Settings | undefined, values: Partial<Settings>): boolean {
  return Object.entries(values).every(
    ([key, value]) => JSON.stringify(settings?.[key as keyof Settings]) === JSON.stringify(value),
  );
}
