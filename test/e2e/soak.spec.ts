import { builtExtension } from "../browser/build.ts";
import { kept, keptData, soak, worldFor } from "../soak/soak.ts";
import { expect, test } from "./fixtures.ts";

test.setTimeout(180_000);

/** The small one; `npm run bench -- --only soak` uses X a hundred times as long. */
test("100 tweets, four pages, a dialog: no button twice, and nothing is kept", async () => {
  const use = { tweets: 100, navigations: 4, modals: 1 };
  const extension = await builtExtension("chrome");
  const world = await worldFor(use);
  try {
    const [alone, ours] = await Promise.all([
      soak(world, use, undefined),
      soak(world, use, extension),
    ]);
    expect(ours.tweets).toBeGreaterThanOrEqual(use.tweets);
    expect(ours.buttons).toBeGreaterThan(2);
    expect(ours).toMatchObject({ doubled: 0, complaints: alone.complaints });
    // One tweet alone has more than a hundred nodes, and a page has several.
    expect(kept(ours, alone)).toBeLessThan(100);
    expect(ours.heap - alone.heap).toBeLessThan(2 ** 20);
    expect(keptData(ours, alone)).toBeLessThan(2 ** 19);
  } finally {
    await world.close();
  }
});
