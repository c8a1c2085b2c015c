import type { Ground, Layer } from "../../lib/x-page/index.ts";

/** What of the page layer the controls stand on. */
export type Stage = Ground & Pick<Layer, "path" | "now" | "memory" | "ask" | "alive" | "outdated">;
