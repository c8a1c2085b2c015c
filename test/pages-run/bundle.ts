import { join } from "node:path";
import { bundle } from "../browser/bundle.ts";

/** The name under which the bundle's functions stand in the world it is run in. */
export const NAME = "asidePages";

/** `inside.ts` and the product's readers that it uses, as one script. */
export const bundleInside = (): Promise<string> =>
  bundle(join(import.meta.dirname, "inside.ts"), NAME);
