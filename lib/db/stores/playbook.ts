import type { PlaybookEntry } from "../../replies/index.ts";
import { named } from "../errors.ts";
import type { AsideDb } from "../open.ts";

export interface Playbook {
  save(entry: PlaybookEntry): Promise<void>;
  drop(id: string): Promise<void>;
}

/** Binds the playbook to a database. All failures are named. */
export function playbookOf(db: AsideDb): Playbook {
  return {
    save: (entry) =>
      named(async () => {
        await db.playbook.put(entry);
      }),
    drop: (id) => named(() => db.playbook.delete(id)),
  };
}
