import { Dexie } from "dexie";
import { IDBFactory } from "fake-indexeddb";
import { inspect } from "node:util";
import { expect, test } from "vitest";
import { brand, fromPage, tweet, workerWorld } from "../../test/fakes/worker-world.ts";
import { json } from "../../test/fakes/fake-x.ts";
import { createSender } from "../../lib/sends/index.ts";
import { openVault } from "../../lib/vault/index.ts";
import { connect, createTokens, createXApi, disconnect } from "../../lib/x-api/index.ts";

const CLIENT = "client-1";
const secret = (what: string) => `${what}-${"s3cr3t".repeat(6)}`;

/**
 * An X that repeats in each of its complaints all that it was sent: head, form and body. Its tokens end
 * at once, so that each call refreshes.
 */
function gossip(now: () => number) {
  const sent: string[] = [];
  let tokens = 0;
  let mood: "kind" | "no" | "broken" = "kind";
  const fetch = (async (input: URL | string, init: RequestInit = {}) => {
    const { pathname } = new URL(input);
    const said = `${new Headers(init.headers).get("authorization") ?? ""} ${JSON.stringify(init.body instanceof URLSearchParams ? init.body.toString() : init.body)}`;
    sent.push(said);
    const complaint = {
      title: said,
      detail: said,
      error: "invalid_request",
      error_description: said,
      errors: [{ message: said, code: 349 }],
    };
    if (mood === "broken") throw new TypeError(`Failed to fetch ${said}`);
    if (mood === "no") return json(pathname.includes("oauth2") ? 400 : 403, complaint);
    if (pathname.endsWith("/token")) {
      tokens += 1;
      return json(200, {
        token_type: "bearer",
        expires_in: 30,
        access_token: secret(`access${tokens}`),
        refresh_token: secret(`refresh${tokens}`),
      });
    }
    if (pathname.endsWith("/revoke")) return json(200, {});
    if (pathname.endsWith("/me")) {
      return json(200, { data: { id: "11", username: "Brand", name: "The Brand" } });
    }
    if (pathname.includes("/users/")) return json(200, { data: { id: "22", username: "Ana" } });
    return json(403, complaint);
  }) as typeof globalThis.fetch;
  return { fetch, sent, be: (next: typeof mood) => (mood = next), now };
}

test("no token, code or verifier is in any answer, log line or stored row outside the vault", async () => {
  const out: string[] = [];
  const leaks = (what: unknown) =>
    out.push(inspect(what, { depth: Infinity, showHidden: true, maxStringLength: Infinity }));
  const now = () => 1_700_000_000_000;
  const x = gossip(now);
  Dexie.dependencies.indexedDB = new IDBFactory();
  const vault = openVault();
  const net = { fetch: x.fetch, now };
  const api = createXApi({ ...net, tokens: createTokens({ ...net, vault }) });
  let back = "";
  const { world, handlers, db } = workerWorld({
    api,
    log: (what, error) => leaks([what, error]),
    async connect(clientId) {
      const connected = await connect({
        ...net,
        clientId,
        redirectUri: "https://aside.test/",
        openWindow: async (url) => {
          const state = new URL(url).searchParams.get("state") ?? "";
          return (back = `https://aside.test/?code=${secret("code")}&state=${state}`);
        },
      });
      if ("tokens" in connected) await vault.put(connected.tokens);
      return connected;
    },
    disconnect: async (handle) => void (await disconnect({ ...net, vault }, handle)),
  });
  const sender = createSender({
    store: world.ledger,
    gateway: api,
    addresses: api,
    clock: { now: () => world.clock.now(), steady: () => 0 },
    owner: "life",
    reachable: async () => true,
  });

  await handlers["panel/settings"]({ holdPublic: 0, holdDm: 0 });
  x.be("no");
  leaks(await handlers["panel/connect"]({ clientId: CLIENT }));
  x.be("kind");
  leaks(await handlers["panel/connect"]({ clientId: CLIENT }));
  const begun = await handlers["page/moveToDm"]({ tweet, account: brand, facts: {} }, fromPage);
  leaks(begun);
  const caseId = "caseId" in begun ? begun.caseId : "";
  for (const channel of ["public", "dm"] as const) {
    const warnings = [{ rule: "unasked", level: "warn", sentAnyway: "asked by phone" }] as const;
    leaks(
      await handlers["panel/send"]({
        id: `send-${channel}`,
        caseId,
        channel,
        route: "api",
        text: "We are looking into it.",
        warnings: [...warnings],
      }),
    );
  }
  await sender.work();
  expect(await world.ledger.underway()).toEqual([]);
  leaks(await handlers["panel/readCustomer"]({ caseId }));
  leaks(await handlers["panel/readMessages"]({ caseId }));
  x.be("broken");
  leaks(await handlers["panel/readCustomer"]({ caseId }));
  x.be("no");
  leaks(await handlers["panel/readCustomer"]({ caseId }));
  leaks(await handlers["panel/disconnect"]({ handle: brand }));
  for (const table of db.tables) leaks(await table.toArray());

  // What is looked for was there to be leaked.
  const secrets = [...new Set(x.sent.join("\n").match(/\w+-(?:s3cr3t){6}/g) ?? [])];
  expect(secrets.length).toBeGreaterThan(5);
  expect(back).toContain(secret("code"));
  const everything = out.join("\n");
  expect(everything).toContain("refused");
  expect(everything).not.toContain("s3cr3t");
  expect(everything).not.toContain("Bearer");
  expect(everything).not.toContain("code_verifier");
  // Nor the words of a private message, in X's complaint about it.
  const sends = await db.sends.toArray();
  expect(sends.find(({ channel }) => channel === "dm")?.text).toBeNull();
  expect(inspect(sends.filter(({ channel }) => channel === "dm"))).not.toContain("looking into");
});
