import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Handle } from "../customers/index.ts";
import { newSend, settled, transition } from "./index.ts";
import type { Finding, Route, Send, SendEvent, SendState, StateName } from "./types.ts";

const brand = "brand" as Handle;
const ana = "ana" as Handle;

function made(route: Route, channel: "public" | "dm" = "public", keepText = false): Send {
  return newSend(
    {
      id: "s1",
      caseId: "c1",
      account: brand,
      customer: ana,
      channel,
      route,
      target:
        channel === "dm"
          ? { kind: "person", handle: ana }
          : { kind: "tweet", tweetId: "5", author: ana },
      text: "Sorry to hear that",
      warnings: [],
      keepText,
    },
    1,
  );
}

function inState(route: Route, state: SendState, channel: "public" | "dm" = "public"): Send {
  return { ...made(route, channel), state };
}

const states: Record<StateName, SendState> = {
  drafted: { name: "drafted" },
  inserted: { name: "inserted" },
  opened: { name: "opened" },
  seen: { name: "seen", by: "page" },
  unconfirmed: { name: "unconfirmed" },
  abandoned: { name: "abandoned", why: "noTab" },
  held: { name: "held", until: 9, ms: 8 },
  queued: { name: "queued" },
  leased: { name: "leased", owner: "a", until: 9 },
  calling: { name: "calling", owner: "a", since: 2 },
  accepted: { name: "accepted", by: "answer", remoteId: "7" },
  refused: { name: "refused", refusal: { kind: "other" } },
  unknown: { name: "unknown", why: "timeOut", since: 2 },
  asked: { name: "asked", why: "timeOut" },
};

/** Named as in the table below. */
const events: Record<string, SendEvent> = {
  inserted: { kind: "inserted" },
  opened: { kind: "opened" },
  seen: { kind: "seen", by: "page" },
  notSeen: { kind: "notSeen" },
  abandoned: { kind: "abandoned", why: "undone" },
  held: { kind: "held", until: 9, ms: 8 },
  queued: { kind: "queued" },
  waits: { kind: "waits", wait: { until: 9, why: "window" } },
  leased: { kind: "leased", owner: "a", until: 9 },
  leaseLost: { kind: "leaseLost" },
  addressed: { kind: "addressed", userId: "3" },
  calling: { kind: "calling", owner: "a" },
  orphaned: { kind: "orphaned" },
  accepted: { kind: "outcome", outcome: { kind: "accepted", remoteId: "7" } },
  refused: { kind: "outcome", outcome: { kind: "refused", refusal: { kind: "tooLong" } } },
  cut: { kind: "outcome", outcome: { kind: "unknown", why: "networkCut" } },
  found: { kind: "looked", finding: { kind: "found", remoteId: "7" } },
  absent: { kind: "looked", finding: { kind: "absent" } },
  cannotTell: { kind: "looked", finding: { kind: "cannotTell" } },
  nearly: {
    kind: "looked",
    finding: { kind: "cannotTell", nearest: { text: "Sorry", remoteId: "7" } },
  },
  notNow: { kind: "looked", finding: { kind: "notNow" } },
  saysYes: { kind: "personSays", sent: true },
  saysNo: { kind: "personSays", sent: false },
};

/** The whole life as a table, by the states that each route can be in: what is not here changes nothing. */
const table: Record<Route, Partial<Record<StateName, Record<string, StateName>>>> = {
  draft: {
    drafted: byHand({ inserted: "inserted" }),
    inserted: byHand({}),
    unconfirmed: { seen: "seen", abandoned: "abandoned", saysYes: "seen", saysNo: "abandoned" },
  },
  link: {
    drafted: byHand({ opened: "opened" }),
    opened: byHand({}),
    unconfirmed: { seen: "seen", abandoned: "abandoned", saysYes: "seen", saysNo: "abandoned" },
  },
  api: {
    drafted: { held: "held", queued: "queued", abandoned: "abandoned", refused: "refused" },
    held: { held: "held", queued: "queued", abandoned: "abandoned", refused: "refused" },
    queued: { waits: "queued", leased: "leased", abandoned: "abandoned", refused: "refused" },
    leased: {
      leaseLost: "queued",
      addressed: "leased",
      calling: "calling",
      abandoned: "abandoned",
      refused: "refused",
    },
    calling: { accepted: "accepted", refused: "refused", cut: "unknown", orphaned: "unknown" },
    unknown: afterUnknown({ cannotTell: "asked", nearly: "asked", notNow: "unknown" }),
    asked: afterUnknown({ nearly: "asked" }),
  },
};

function byHand(more: Record<string, StateName>): Record<string, StateName> {
  return {
    seen: "seen",
    notSeen: "unconfirmed",
    abandoned: "abandoned",
    saysYes: "seen",
    saysNo: "abandoned",
    ...more,
  };
}

function afterUnknown(more: Record<string, StateName>): Record<string, StateName> {
  return {
    accepted: "accepted",
    refused: "refused",
    found: "accepted",
    absent: "refused",
    saysYes: "accepted",
    saysNo: "refused",
    ...more,
  };
}

test("every event in every state of every route does what the table says", () => {
  const wrong: string[] = [];
  for (const route of ["draft", "link", "api"] as const) {
    const reachable = [...Object.keys(table[route]), "seen", "abandoned", "accepted", "refused"];
    for (const from of reachable as StateName[]) {
      const state = states[from];
      for (const [name, event] of Object.entries(events)) {
        const result = transition(inState(route, state), event, 5);
        const got = result.ok ? result.send.state.name : "nothing";
        const wanted = table[route][from]?.[name] ?? "nothing";
        if (got !== wanted) wrong.push(`${route} ${from} ${name}: ${got}, not ${wanted}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test("a refusal of the ledger says why", () => {
  const why = (send: Send, event: SendEvent) => {
    const result = transition(send, event, 5);
    return result.ok ? "ok" : result.why;
  };
  expect(why(inState("api", states.accepted), { kind: "queued" })).toBe("settled");
  expect(why(made("draft"), { kind: "queued" })).toBe("wrongRoute");
  expect(why(made("api"), { kind: "calling", owner: "a" })).toBe("notNow");
  expect(why(inState("api", states.leased), { kind: "calling", owner: "b" })).toBe("wrongOwner");
  expect(why(made("api"), { kind: "unheardOf" } as unknown as SendEvent)).toBe("wrongRoute");
});

test("the states it went through are kept, with the time each began", () => {
  let send = made("api");
  const steps: [SendEvent, number][] = [
    [{ kind: "queued" }, 10],
    [{ kind: "leased", owner: "a", until: 99 }, 20],
    [{ kind: "calling", owner: "a", onX: { after: 7 } }, 30],
    [{ kind: "outcome", outcome: { kind: "accepted", remoteId: "7" } }, 40],
  ];
  for (const [event, at] of steps) {
    const result = transition(send, event, at);
    if (result.ok) send = result.send;
  }
  expect(send.life).toEqual([
    { name: "drafted", at: 1 },
    { name: "queued", at: 10 },
    { name: "leased", at: 20 },
    { name: "calling", at: 30 },
  ]);
  expect(send.updatedAt).toBe(40);
  expect(send.callOnX).toEqual({ after: 7 });
});

test.each([
  ["public accepted", inState("api", states.calling), events["accepted"], "kept", "kept"],
  ["public refused", inState("api", states.calling), events["refused"], "free", "kept"],
  ["public seen", inState("draft", states.inserted), events["seen"], "kept", "kept"],
  [
    "public, the person says no",
    inState("draft", states.unconfirmed),
    events["saysNo"],
    "free",
    "kept",
  ],
  ["dm on its way", inState("api", states.leased, "dm"), events["calling"], "kept", "kept"],
  ["dm of unknown outcome", inState("api", states.calling, "dm"), events["cut"], "kept", "kept"],
  ["dm accepted", inState("api", states.calling, "dm"), events["accepted"], "kept", "gone"],
  ["dm refused", inState("api", states.calling, "dm"), events["refused"], "free", "gone"],
  ["dm abandoned", inState("draft", states.drafted, "dm"), events["abandoned"], "free", "gone"],
])("%s: key and text", (_name, send, event, key, text) => {
  const result = transition(send, event as SendEvent, 5);
  expect(result.ok).toBe(true);
  if (!result.ok) return;
  expect(result.send.openKey === undefined ? "free" : "kept").toBe(key);
  expect(result.send.text === null ? "gone" : "kept").toBe(text);
});

test("a private text stays where the person wants it kept", () => {
  const send = { ...made("api", "dm", true), state: states.calling };
  const result = transition(send, events["accepted"] as SendEvent, 5);
  expect(result.ok && result.send.text).toBe("Sorry to hear that");
});

test("the numeric id found before the call is recorded, and changes nothing else", () => {
  const send = inState("api", states.leased, "dm");
  const result = transition(send, { kind: "addressed", userId: "33" }, 5);
  expect(result).toEqual({
    ok: true,
    send: { ...send, target: { kind: "person", handle: ana, userId: "33" } },
  });
});

const API_AND_HAND: readonly Route[] = ["draft", "link", "api"];
const anyEvent = fc.constantFrom(...Object.values(events));

test("whatever happens, in whatever order, the laws of a life hold", () => {
  fc.assert(
    fc.property(
      fc.constantFrom<Route>("draft", "link", "api"),
      fc.constantFrom<"public" | "dm">("public", "dm"),
      fc.array(fc.tuple(anyEvent, fc.integer({ min: -5, max: 50 })), { maxLength: 40 }),
      (route, channel, happenings) => {
        let send = made(route, channel);
        let calls = 0;
        let now = 1;
        for (const [event, passed] of happenings) {
          now += passed; // clocks are also set back
          const before = send;
          const frozen = JSON.stringify(before);
          const result = transition(before, event, now);
          expect(JSON.stringify(before)).toBe(frozen);
          if (!result.ok) continue;
          send = result.send;
          const { name } = send.state;
          if (name === "calling") calls += 1;
          const broken = Object.entries({
            "nothing leads out of the end": !settled(before),
            "calling comes only after leased": name !== "calling" || before.state.name === "leased",
            "accepted only by an answer, a look or the person":
              name !== "accepted" || ["outcome", "looked", "personSays"].includes(event.kind),
            "accepted only what was called":
              name !== "accepted" || send.life.some((was) => was.name === "calling"),
            "unknown only what was being called":
              name !== "unknown" || before.state.name === "calling",
            "never on its way again":
              !["calling", "unknown", "asked"].includes(before.state.name) ||
              !["held", "queued", "leased"].includes(name),
            "held, it goes nowhere but into line, or to an end":
              before.state.name !== "held" || name === "held" || name === "queued" || settled(send),
            "looked for so often at most without asking":
              send.state.name !== "unknown" || (send.state.looks ?? 0) <= 3,
            "the key is held to the end": settled(send) || send.openKey === before.openKey,
            "the text is held to the end": settled(send) || send.text !== null,
            "private text goes at the end":
              (channel === "dm" && settled(send)) === (send.text === null),
          }).filter(([, holds]) => !holds);
          expect(broken).toEqual([]);
        }
        expect(calls).toBeLessThanOrEqual(1);
      },
    ),
    { numRuns: 3000 },
  );
});

test("an event or a state that nobody has heard of changes nothing and throws nothing", () => {
  const anyName = fc.constantFrom(...Object.keys(states), "later", "");
  const strange = fc.oneof(anyEvent, fc.record({ kind: fc.string() }));
  fc.assert(
    fc.property(anyName, strange, fc.constantFrom(...API_AND_HAND), (name, event, route) => {
      const row = inState(route, { name } as SendState);
      const result = transition(row, event as SendEvent, 5);
      const known = name in states && !settled(row) && "kind" in event;
      expect(result.ok && !known).toBe(false);
    }),
  );
});

test("looks that could not be made: three more, then the person is asked", () => {
  let send = inState("api", states.unknown);
  const rests: unknown[] = [];
  for (let i = 0; i < 4; i += 1) {
    const next = transition(
      send,
      { kind: "looked", finding: { kind: "notNow", until: 100_000 } },
      40,
    );
    if (next.ok) send = next.send;
    rests.push(send.state.name === "unknown" ? send.state.restMs : send.state.name);
  }
  // X's own word counts where it asks for more.
  expect(rests).toEqual([99_960, 120_000, 600_000, "asked"]);
});

test("what the box held before is remembered while the text stands in it", () => {
  const given = inState("draft", states.drafted);
  const into = (event: SendEvent) => {
    const step = transition(given, event, 5);
    return step.ok && step.send.state;
  };
  expect(into({ kind: "inserted", besides: true })).toEqual({ name: "inserted", besides: true });
  expect(into({ kind: "inserted", altered: true })).toEqual({ name: "inserted", altered: true });
  expect(into({ kind: "inserted" })).toEqual({ name: "inserted" });
});

describe("a duplicate, as the answer to the one attempt, may be this send's own words", () => {
  const said = transition(
    inState("api", states.calling),
    { kind: "outcome", outcome: { kind: "refused", refusal: { kind: "duplicate" } } },
    5,
  );
  const unsure = said.ok ? said.send : undefined;
  const looked = (finding: Finding) => {
    const step = unsure && transition(unsure, { kind: "looked", finding }, 6);
    return step?.ok === true && step.send.state;
  };

  test("nobody knows before a look", () => {
    expect(unsure?.state).toEqual({ name: "unknown", why: "duplicate", since: 5 });
  });
  test("found, it was taken", () => {
    const state = { name: "accepted", remoteId: "7", by: "look" };
    expect(looked({ kind: "found", remoteId: "7" })).toEqual(state);
  });
  test("not there, X refused it for what stands elsewhere", () => {
    const state = { name: "refused", refusal: { kind: "duplicate" } };
    expect(looked({ kind: "absent" })).toEqual(state);
  });
  test("the look can't tell, the person is asked", () => {
    expect(looked({ kind: "cannotTell" })).toEqual({ name: "asked", why: "duplicate" });
  });
});
