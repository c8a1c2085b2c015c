import { Dexie } from "dexie";
import { IDBKeyRange, indexedDB } from "fake-indexeddb";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Handle } from "../customers/index.ts";
import type { HeldTokens } from "./held-tokens.ts";
import { openVault, type Tokens } from "./index.ts";

const tokens: Tokens = {
  handle: "shop" as Handle,
  userId: "11",
  clientId: "client",
  accessToken: "access-secret",
  refreshToken: "refresh-secret",
  expiresAt: 1_000,
  scopes: ["dm.read"],
};

Object.assign(Dexie.dependencies, { indexedDB, IDBKeyRange });

let vault: ReturnType<typeof openVault>;
let number = 0;
beforeEach(() => {
  vault = openVault(`vault-${(number += 1)}`);
});
afterEach(() => vault.close());

test("keeps one row an account, and gives it back", async () => {
  await vault.put(tokens);
  await vault.put({ ...tokens, handle: "other" as Handle });
  await vault.put({ ...tokens, accessToken: "newer" });
  const held = await vault.get(tokens.handle);
  expect(held?.accessToken).toBe("newer");
  expect(held?.refreshToken).toBe("refresh-secret");
  expect(held).toMatchObject({ userId: "11", clientId: "client", expiresAt: 1_000 });
  expect(await vault.handles()).toEqual(["other", "shop"]);
});

test("survives being closed", async () => {
  await vault.put(tokens);
  vault.close();
  const again = openVault(`vault-${number}`);
  expect((await again.get(tokens.handle))?.accessToken).toBe("access-secret");
  again.close();
});

test("what it gives back can be put back", async () => {
  await vault.put(tokens);
  const held = await vault.get(tokens.handle);
  await vault.put(held!);
  expect((await vault.get(tokens.handle))?.refreshToken).toBe("refresh-secret");
});

test("removes for good", async () => {
  await vault.put(tokens);
  await vault.remove(tokens.handle);
  expect(await vault.get(tokens.handle)).toBeUndefined();
  expect(await vault.handles()).toEqual([]);
});

test("secrets leave by no string, no JSON, no clone, no spread", async () => {
  await vault.put(tokens);
  const held = await vault.get(tokens.handle);
  const seen = [
    (held as HeldTokens).toString(),
    JSON.stringify(held),
    JSON.stringify(structuredClone(held)),
    JSON.stringify({ ...held }),
  ].join();
  expect(seen).toContain("shop");
  expect(seen).not.toContain("secret");
});
