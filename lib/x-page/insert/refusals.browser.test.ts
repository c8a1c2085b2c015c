import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { mountReplyBox, mountTextarea, type MountedBox } from "../../../test/pages/editors.ts";
import { createBench } from "../../../test/pages/context.ts";
import { chatRoot, openPage } from "../../../test/pages/open-page.ts";
import { composing } from "./composing.ts";
import { insertAt, type Place } from "./insert.ts";
import { spotOf } from "./spot.ts";

const PATH = "/Mia_K/status/1990000000000000001";
const CHAT = "/i/chat/500-777001";

let bench: ReturnType<typeof createBench>;
let mounted: MountedBox;
let box: HTMLElement;
afterEach(() => mounted.unmount());

/** What came of it, and what stands in the box. */
const outcome = async (answer: Promise<unknown>) => [await answer, mounted.model()];
const put = (place?: Place) => insertAt(bench.context, spotOf(bench.context, box), "no", place);
/** Given up, and the box is as it was. */
const givenUp = (why: string) => [{ kind: "failed", why }, "Hi there"];

const kinds = {
  async "X's reply box"() {
    bench = createBench(PATH);
    openPage("status");
    mounted = await mountReplyBox(document.getElementById("inlineBox")!, "Hi there");
    box = document.querySelector<HTMLElement>('[data-testid="tweetTextarea_0"]')!;
  },
  async "X Chat's box"() {
    bench = createBench(CHAT);
    openPage("chat");
    const form = chatRoot().querySelector("form")!;
    form.textContent = "";
    mounted = await mountTextarea(form, "dm-composer-textarea", "Hi there");
    box = chatRoot().querySelector("textarea")!;
  },
};

describe.each(Object.entries(kinds))("%s", (_name, mount) => {
  beforeEach(async () => {
    await mount();
    await mounted.caret(2);
  });
  test("other words stand in it than when the person began", async () => {
    const spot = spotOf(bench.context, box);
    expect(await outcome(insertAt(bench.context, { ...spot, text: "Hi" }, "no"))).toEqual(
      givenUp("changed"),
    );
  });

  test("the trigger does not stand before the caret", async () => {
    expect(await outcome(put({ over: "/ty" }))).toEqual(givenUp("changed"));
    expect(await outcome(put({ over: "there" }))).toEqual(givenUp("changed"));
    expect(await outcome(put({ over: "much longer than that" }))).toEqual(givenUp("changed"));
  });

  test("the caret is in no box", async () => {
    box.blur();
    getSelection()?.removeAllRanges();
    expect(await outcome(put("caret"))).toEqual(givenUp("changed"));
  });

  test("the caret is set elsewhere while the text is on its way", async () => {
    const answer = put("caret");
    await mounted.caret(5);
    expect(await outcome(answer)).toEqual(givenUp("changed"));
  });

  test("the person has gone to another page", async () => {
    const spot = spotOf(bench.context, box);
    bench.path = "/home";
    expect(await outcome(insertAt(bench.context, spot, "no"))).toEqual(givenUp("wrongTarget"));
  });

  test("X is signed in as another account by now", async () => {
    const answer = put();
    document
      .querySelector('[data-testid="AppTabBar_Profile_Link"]')!
      .setAttribute("href", "/other");
    expect(await outcome(answer)).toEqual(givenUp("wrongAccount"));
  });

  test("a window of X's came over it", async () => {
    const answer = put();
    const drafts = document.createElement("div");
    drafts.setAttribute("aria-modal", "true");
    document.body.append(drafts);
    expect(await outcome(answer)).toEqual(givenUp("wrongTarget"));
  });

  test("the box was taken from the page", async () => {
    const [parent, next] = [box.parentNode!, box.nextSibling];
    const answer = put();
    box.remove();
    expect(await outcome(answer)).toEqual(givenUp("wrongTarget"));
    parent.insertBefore(box, next);
  });

  test("the box takes no words", async () => {
    if (box instanceof HTMLTextAreaElement) box.readOnly = true;
    else box.contentEditable = "false";
    expect(await outcome(put())).toEqual(givenUp("locked"));
  });

  test("the person is in the middle of a word; when it is chosen, the text goes in", async () => {
    const watch = composing(bench.context);
    watch.start();
    const { memory } = bench.context;
    // A script cannot make a trusted one.
    box.dispatchEvent(new CompositionEvent("compositionstart", { bubbles: true, composed: true }));
    expect(memory.composing).toBeUndefined();
    memory.composing = box;
    expect(await outcome(put("caret"))).toEqual(givenUp("typing"));
    watch.stop();
    expect(memory.composing).toBeUndefined();
  });
});

test("an editor that loses the lines: said so, and not put in twice", async () => {
  await kinds["X Chat's box"]();
  const area = box as HTMLTextAreaElement;
  area.addEventListener("input", () => (area.value = area.value.replaceAll("\n", "")));
  expect(await insertAt(bench.context, spotOf(bench.context, box), "a\nb")).toEqual({
    kind: "inserted",
    hadText: true,
    altered: true,
  });
  expect(area.value).toBe("Hi thereab");
});

test("X's box of a new post, which belongs to nobody: into the box that the person is at", async () => {
  bench = createBench("/home");
  openPage("tweets");
  const home = document.createElement("div");
  document.body.append(home);
  mounted = await mountReplyBox(home, "Hi there");
  box = home.querySelector<HTMLElement>('[data-testid="tweetTextarea_0"]')!;
  await mounted.caret(2);
  expect(spotOf(bench.context, box)).not.toHaveProperty("for");
  expect(await put("caret")).toEqual({ kind: "inserted", hadText: true });
  expect(mounted.model()).toBe("Hino there");
});
