import { FATES } from "../demo/day/fates.ts";
import { dayIn } from "../demo/day/day-in.ts";
import { expect, test } from "./fixtures.ts";

// `npm run demo -- --day` has thirty customers in each browser.
for (const [name, mentions] of [
  ["chrome", FATES.length],
  ["firefox", 2],
] as const) {
  test(`${name}: a day's work, of which panel, ledger and X tell the same`, async () => {
    test.setTimeout(240_000);
    const steps: string[] = [];
    const { told, duplicates } = await dayIn(name, {
      mentions,
      onStep: (step) => steps.push(step),
    });
    expect(steps).toHaveLength(mentions);
    expect(told.site.cases).toBeGreaterThanOrEqual(mentions);
    expect(told.panel).toEqual(told.site);
    expect(told.ledger).toEqual(told.site);
    expect(duplicates).toBe(0);
  });
}
