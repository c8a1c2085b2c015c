import { expect, test } from "vitest";
import { whenFirstCalled } from "./calls.ts";

interface Counted {
  add(a: number, b: number): Promise<number>;
  fail(): Promise<never>;
}

function given(...fails: readonly boolean[]) {
  let made = 0;
  const counted = whenFirstCalled<Counted>(async () => {
    made += 1;
    if (fails[made - 1]) throw new Error("no script");
    return {
      add: async (a, b) => a + b,
      fail: () => Promise.reject(new Error("its own")),
    };
  });
  return { counted, made: () => made };
}

test("it is made with the first call, once for all that come meanwhile", async () => {
  const { counted, made } = given();
  expect(made()).toBe(0);
  expect(await Promise.all([counted.add(1, 2), counted.add(3, 4)])).toEqual([3, 7]);
  await expect(counted.fail()).rejects.toThrow("its own");
  expect(made()).toBe(1);
});

test("what could not be made fails the call, and is made by the next", async () => {
  const { counted, made } = given(true);
  await expect(counted.add(1, 2)).rejects.toThrow("no script");
  expect(await counted.add(1, 2)).toBe(3);
  expect(made()).toBe(2);
});

test("awaiting it makes nothing", async () => {
  const { counted, made } = given();
  expect(await Promise.resolve(counted)).toBe(counted);
  expect(made()).toBe(0);
});
