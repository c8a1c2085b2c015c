import { migration0001 } from "./migrations/0001.ts";
import { migration0002 } from "./migrations/0002.ts";
import { migration0003 } from "./migrations/0003.ts";
import { migration0004 } from "./migrations/0004.ts";
import { migration0005 } from "./migrations/0005.ts";
import { migration0006 } from "./migrations/0006.ts";
import { migration0007 } from "./migrations/0007.ts";
import { migration0008 } from "./migrations/0008.ts";
import { migration0009 } from "./migrations/0009.ts";

/** The database's name. */
export const NAME = "aside";

export const migrations = [
  migration0001,
  migration0002,
  migration0003,
  migration0004,
  migration0005,
  migration0006,
  migration0007,
  migration0008,
  migration0009,
];

/** How IndexedDB counts: Dexie multiplies its own version numbers by ten. */
export const NATIVE_VERSION = Math.max(...migrations.map((migration) => migration.version)) * 10;
