import { FATES } from "../demo/day/fates.ts";
import { dayIn } from "../demo/day/day-in.ts";
import { expect, test } from "./fixtures.ts";

/** What others go through on their way, or a test of its own. */
const WITHIN = new Set([
  "resolved",
  "invited, and does not write",
  "thanking",
  "written to before anybody answered in public",
  "not to be helped",
]);

// `npm run demo -- --day` has thirty customers, in Firefox too.
test("a day's work, of which panel, ledger and X tell the same", async () => {
  test.setTimeout(240_000);
  const fates = FATES.filter(({ name }) => !WITHIN.has(name));
  const steps: string[] = [];
  const { told, duplicates } = await dayIn("chrome", {
    fates,
    mentions: fates.length,
    onStep: (step) => steps.push(step),
  });
  expect(steps).toHaveLength(6);
  expect(told.site.cases).toBe(7);
  expect(told.panel).toEqual(told.site);
  expect(told.ledger).toEqual(told.site);
  expect(duplicates).toBe(0);
});
