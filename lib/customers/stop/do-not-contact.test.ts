import { expect, test } from "vitest";
import { newCustomer } from "../customer.ts";
import type { Handle } from "../types.ts";
import { mayWantStop, stopChanged } from "./do-not-contact.ts";

const mia = newCustomer("brand" as Handle, "mia" as Handle, {}, 1);
const stop = { kind: "stop", wish: "customer", at: 20 } as const;

test("looked like it, confirmed, lifted with a reason: the reason stays", () => {
  const asked = mayWantStop(mia, 10);
  expect(asked.mayWantStopAt).toBe(10);
  const stopped = stopChanged(asked, stop);
  expect(stopped.doNotContact).toEqual({ wish: "customer", at: 20 });
  expect(stopped).not.toHaveProperty("mayWantStopAt");
  const lifted = stopChanged(stopped, { kind: "lift", at: 30, why: "they wrote first" });
  expect(lifted).not.toHaveProperty("doNotContact");
  expect(lifted.liftedStops).toEqual([
    { wish: "customer", at: 20, liftedAt: 30, lifted: "they wrote first" },
  ]);
});

test("waved off: it is not asked of that message again, but of a later one", () => {
  const on = stopChanged(mayWantStop(mia, 10), { kind: "goOn" });
  expect(on).toEqual(mia);
  expect(mayWantStop(on, 12).mayWantStopAt).toBe(12);
});

test("who is stopped is not asked about, and a second stop changes nothing", () => {
  const stopped = stopChanged(mia, stop);
  expect(mayWantStop(stopped, 40)).toBe(stopped);
  expect(stopChanged(stopped, { ...stop, at: 50 }).doNotContact?.at).toBe(20);
  expect(stopChanged(stopped, { kind: "goOn" }).doNotContact?.at).toBe(20);
});

test("a message from before the lifting is not told again; nothing is lifted that does not stand", () => {
  const lifted = stopChanged(stopChanged(mia, stop), { kind: "lift", at: 30, why: "agreed" });
  expect(mayWantStop(lifted, 25)).toBe(lifted);
  expect(mayWantStop(lifted, 31).mayWantStopAt).toBe(31);
  expect(stopChanged(mia, { kind: "lift", at: 30, why: "agreed" })).toEqual(mia);
});
