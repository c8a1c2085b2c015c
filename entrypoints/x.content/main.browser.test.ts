import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { passes } from "../../test/pages/context.ts";
import { openPage } from "../../test/pages/open-page.ts";
import { HOST, insideOf } from "../../lib/x-page/index.ts";
import insertionScript from "../insertion/index.ts";
import { main } from "./main.ts";

const scope = globalThis as unknown as { chrome: unknown; asideLayer?: { stop(): void } };
const chrome = scope.chrome;

function runtime(): { id: string | undefined; sent: unknown[]; listeners: Set<unknown> } {
  const state = {
    id: "aside" as string | undefined,
    sent: [] as unknown[],
    listeners: new Set<unknown>(),
  };
  scope.chrome = {
    runtime: {
      get id() {
        return state.id;
      },
      getManifest: () => ({ version: "1.2.3" }),
      sendMessage: (message: unknown) => {
        state.sent.push(message);
        return Promise.resolve({ ok: true, answer: null });
      },
      onMessage: {
        addListener: (listener: unknown) => void state.listeners.add(listener),
        removeListener: (listener: unknown) => void state.listeners.delete(listener),
      },
    },
    i18n: { getMessage: (key: string) => key },
  };
  return state;
}

/** As the worker does before it asks. */
const putIn = (): void => void insertionScript.main();

beforeEach(() => openPage("tweets"));
afterEach(() => {
  scope.asideLayer?.stop();
  scope.chrome = chrome;
});

test("started twice in one place, there is one copy", async () => {
  const state = runtime();
  main();
  await passes();
  putIn();
  main();
  await passes();
  expect(state.listeners.size).toBe(0);
  putIn();
  expect(state.listeners.size).toBe(1);
  expect(document.querySelectorAll(`#plain ${HOST}`)).toHaveLength(1);
});

test("what puts texts in comes twice: it hears once, and ends with the page layer", async () => {
  const state = runtime();
  main();
  putIn();
  putIn();
  expect(state.listeners.size).toBe(1);
  scope.asideLayer?.stop();
  expect(state.listeners.size).toBe(0);
});

test("where no page layer runs, nobody hears", () => {
  const state = runtime();
  putIn();
  state.id = undefined;
  main();
  putIn();
  expect(state.listeners.size).toBe(0);
});

test("the extension is updated under the page: everything goes, one calm sentence comes", async () => {
  const state = runtime();
  main();
  await passes();
  state.id = undefined;
  document.body.append(document.createElement("div"));
  await passes();
  const left = document.querySelectorAll(HOST);
  expect(left).toHaveLength(1);
  expect(insideOf(left[0]!)!.querySelector("[role=status] span")!.textContent).toBe(
    "page_outdated",
  );
  insideOf(left[0]!)!.querySelector<HTMLElement>(".note button")!.click();
  expect(document.querySelectorAll(HOST)).toHaveLength(0);
  document.body.append(document.createElement("div"));
  await passes();
  expect(document.querySelectorAll(HOST)).toHaveLength(0);
});

test("a press on an outdated page says so too", async () => {
  const state = runtime();
  main();
  await passes();
  // With the hand on it already: a pass that comes before would notice by itself, and say so.
  document.addEventListener("pointerdown", () => (state.id = undefined), {
    capture: true,
    once: true,
  });
  await userEvent.click(document.querySelector<HTMLElement>(`#plain ${HOST}`)!);
  const [note] = document.querySelectorAll(HOST);
  expect(insideOf(note!)!.querySelector("[role=status] span")!.textContent).toBe("page_outdated");
  expect(state.sent.filter((one) => JSON.stringify(one).includes("moveToDm"))).toEqual([]);
});

test("what the worker asks is heard, what others ask is not", async () => {
  const state = runtime();
  main();
  putIn();
  const [listener] = state.listeners as Set<
    (message: unknown, sender: object, answer: (reply: unknown) => void) => unknown
  >;
  const body = {
    sendId: "s",
    channel: "public",
    account: "northwind",
    target: { kind: "tweet", tweetId: "1", author: "mia_k" },
    text: "Hello",
  };
  const envelope = { aside: "worker/insert", version: "1.2.3", body };
  const hear = (message: unknown, sender: object) => {
    const answer = vi.fn<(reply: unknown) => void>();
    return [listener!(message, sender, answer), answer] as const;
  };
  expect(hear(envelope, { id: "other" })[0]).toBeUndefined();
  expect(hear(envelope, { id: "aside", tab: { id: 1 } })[0]).toBeUndefined();
  expect(hear({ aside: "panel/send" }, { id: "aside" })[0]).toBeUndefined();
  expect(hear(null, { id: "aside" })[0]).toBeUndefined();

  const [kept, outdated] = hear({ ...envelope, version: "1.2.2" }, { id: "aside" });
  expect(kept).toBe(true);
  expect(outdated).toHaveBeenCalledWith({ ok: false, problem: "outdated" });
  for (const wrong of [
    undefined,
    { ...body, text: "" },
    { ...body, target: null },
    { ...body, sendId: 1 },
    { ...body, place: "anywhere" },
    { ...body, place: { over: "" } },
  ]) {
    const [, answer] = hear({ ...envelope, body: wrong }, { id: "aside" });
    expect(answer).toHaveBeenCalledWith({ ok: false, problem: "malformed" });
  }
  const [, heard] = hear(envelope, { id: "aside" });
  await vi.waitFor(() =>
    expect(heard).toHaveBeenCalledWith({ ok: true, answer: { kind: "failed", why: "noComposer" } }),
  );
});
