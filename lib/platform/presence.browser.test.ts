import { expect, test } from "vitest";
import { present, type Present } from "./presence.ts";

function open(what: string, id: string, windowId: number) {
  const told: (readonly Present[])[] = [];
  const close = present(what, { id, windowId }, (others) => told.push(others));
  return { close, now: () => told.at(-1)?.map((one) => `${one.id} in ${one.windowId}`) };
}

test("each tells of the others that show the same, and no longer when they are gone", async () => {
  const a = open("case c1", "A", 1);
  await expect.poll(a.now).toEqual([]);
  const b = open("case c1", "B", 2);
  const elsewhere = open("case c10", "C", 3);
  await expect.poll(a.now).toEqual(["B in 2"]);
  await expect.poll(b.now).toEqual(["A in 1"]);
  await expect.poll(elsewhere.now).toEqual([]);
  b.close();
  await expect.poll(a.now).toEqual([]);
  const again = open("case c1", "B", 2);
  await expect.poll(a.now).toEqual(["B in 2"]);
  a.close();
  await expect.poll(again.now).toEqual([]);
  again.close();
  elsewhere.close();
});

test("a page that ends in any way is gone", async () => {
  const a = open("case c2", "A", 1);
  const frame = document.createElement("iframe");
  document.body.append(frame);
  await expect.poll(a.now).toEqual([]);
  // A page of the same origin that says nothing when it goes.
  void frame.contentWindow!.navigator.locks.request(
    "aside.shows case c2 7 F",
    () => new Promise(() => {}),
  );
  await expect
    .poll(async () => (await navigator.locks.query()).held?.map(({ name }) => name))
    .toContain("aside.shows case c2 7 F");
  const news = new BroadcastChannel("aside.shows");
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  news.postMessage("case c2");
  await expect.poll(a.now).toEqual(["F in 7"]);
  frame.remove();
  await expect.poll(a.now).toEqual([]);
  news.close();
  a.close();
});
