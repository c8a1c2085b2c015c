import { builtExtension } from "../../browser/build.ts";
import { kept, keptData, soak as use, worldFor } from "../../soak/soak.ts";
import { row, type Part } from "../row.ts";

const USE = { tweets: 10_000, navigations: 200, modals: 50 };

/** One tab used for very long, with Aside and without; what is left behind after the garbage is collected. */
export const soak: Part = {
  name: "soak",
  about: "what stays of 10,000 tweets scrolled, 200 pages and 50 dialogs in one tab",
  async measure() {
    const world = await worldFor(USE);
    try {
      const extension = await builtExtension("chrome");
      // At once: what stays does not depend on how long it took.
      const [alone, ours] = await Promise.all([
        use(world, USE, undefined),
        use(world, USE, extension),
      ]);
      const value = (most: number) => ({ of: "value" as const, most });
      return [
        row({ name: "soak doubled buttons", unit: "buttons", ours: ours.doubled, aim: value(0) }),
        // One tweet alone has more than a hundred.
        row({ name: "soak kept nodes", unit: "nodes", ours: kept(ours, alone), aim: value(100) }),
        row({
          name: "soak heap above X alone",
          unit: "bytes",
          ours: ours.heap - alone.heap,
          aim: value(2 ** 20),
        }),
        row({
          name: "soak of that, what scripts keep",
          unit: "bytes",
          ours: keptData(ours, alone),
        }),
        row({
          name: "soak of that, what V8 has compiled",
          unit: "bytes",
          ours: ours.code - alone.code,
        }),
      ];
    } finally {
      await world.close();
    }
  },
};
