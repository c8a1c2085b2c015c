import { builtExtension } from "../browser/build.ts";
import { kept, soak, worldFor } from "../soak/soak.ts";
import { expect, test } from "./fixtures.ts";

test.setTimeout(180_000);

/** The small one; `npm run bench -- --only soak` uses X ten times as long. */
test("a thousand tweets, twenty pages, eight dialogs: no button twice, and nothing is kept", async () => {
  test.skip(
    true,
    "2026-11-22: nodes of a page or two of X's are kept, and who holds them is not found yet.",
  );
  const use = { tweets: 1000, navigations: 20, modals: 8 };
  const world = await worldFor(use);
  try {
    const alone = await soak(world, use, undefined);
    const ours = await soak(world, use, await builtExtension("chrome"));
    expect(ours.tweets).toBeGreaterThanOrEqual(use.tweets);
    expect(ours.buttons).toBeGreaterThan(2);
    expect(ours).toMatchObject({ doubled: 0, complaints: alone.complaints });
    // One tweet alone has more than a hundred nodes, and a page has several.
    expect(kept(ours, alone)).toBeLessThan(100);
    expect(ours.heap - alone.heap).toBeLessThan(2 ** 20);
  } finally {
    await world.close();
  }
});
