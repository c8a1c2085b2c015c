import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { mountReplyBox, mountTextarea, type MountedBox } from "../../../test/pages/editors.ts";
import { chatRoot, openPage } from "../../../test/pages/open-page.ts";
import { insertAt, type Place } from "./insert.ts";
import { spotOf, type InsertGround } from "./spot.ts";

const TEXTS = {
  line: "We are on it",
  lines: "First\n\nthird: <b>&amp;</b>\n",
  emoji: "👩‍👩‍👧‍👦🏳️‍🌈🇮🇸👍🏽 Żółw",
  rtl: "אנחנו בודקים (NW 12), نحن",
  linked: "@northwind #late https://x.com/messages/compose?recipient_id=12",
};

/** What stands in the box, `|` for the caret and `[`, `]` around what is selected; and what must stand there. */
const SETTINGS: readonly (readonly [before: string, place: Place, after: string])[] = [
  ["|", "end", "*"],
  ["|", "caret", "*"],
  ["/ty|", { over: "/ty" }, "*"],
  ["Hi |", "end", "Hi *"],
  ["|Hi ", "end", "Hi *"],
  ["H|i", "caret", "H*i"],
  ["|Hi", "caret", "*Hi"],
  ["Hi|", "caret", "Hi*"],
  ["Hi [you] there", "caret", "Hi you* there"],
  ["Hi\n\n|we", "caret", "Hi\n\n*we"],
  ["Hi\n|\nwe", "caret", "Hi\n*\nwe"],
  ["Hi\nw|e", "caret", "Hi\nw*e"],
  ["שלו|ם 🐢", "caret", "שלו*ם 🐢"],
  ["Hi /ty| there", { over: "/ty" }, "Hi * there"],
  ["/ty|\n/ty", { over: "/ty" }, "*\n/ty"],
  ["Hi\nso: /ty|", { over: "/ty" }, "Hi\nso: *"],
];

let mounted: MountedBox;
afterEach(() => mounted?.unmount());

const boxes = {
  async "X's reply box, draft-js"(text: string) {
    openPage("status");
    mounted = await mountReplyBox(document.getElementById("inlineBox")!, text);
    return document.querySelector<HTMLElement>('[data-testid="tweetTextarea_0"]')!;
  },
  async "X's plain reply box for phones"(text: string) {
    openPage("status");
    mounted = await mountTextarea(document.getElementById("inlineBox")!, "tweetTextarea_0", text);
    return document.querySelector<HTMLElement>("textarea")!;
  },
  async "X Chat's box, in its shadow root"(text: string) {
    openPage("chat");
    const form = chatRoot().querySelector("form")!;
    form.textContent = "";
    mounted = await mountTextarea(form, "dm-composer-textarea", text);
    return chatRoot().querySelector("textarea")!;
  },
};

const PATH = "/Mia_K/status/1990000000000000001";
const ground: InsertGround = {
  page: document,
  path: () => PATH,
  memory: { known: [], partnerIds: new Map() },
};

describe.each(Object.entries(boxes))("%s", (_name, mount) => {
  test.each(SETTINGS)("%j, %j: %j", async (marked, place, after) => {
    for (const [kind, text] of Object.entries(TEXTS)) {
      const before = marked.replace(/[|[\]]/g, "");
      const box = await mount(before);
      const from = marked.search(/[|[]/);
      await mounted.caret(from, marked.includes("]") ? marked.indexOf("]") - 1 : from);
      const spot = spotOf(ground, box);
      const kept = after.replace("*", "").trim();
      expect([kind, await insertAt(ground, spot, text, place)]).toEqual([
        kind,
        { kind: "inserted", hadText: kept !== "" },
      ]);
      expect([kind, mounted.model()]).toEqual([kind, after.replace("*", () => text)]);
      mounted.unmount();
    }
  });

  test("one step takes it back", async () => {
    const box = await mount("Hi /ty there");
    await mounted.caret(6);
    await insertAt(ground, spotOf(ground, box), TEXTS.lines, { over: "/ty" });
    await userEvent.keyboard("{Control>}z{/Control}");
    // draft-js takes it back a moment later.
    await expect.poll(() => mounted.model()).toBe("Hi /ty there");
  });

  test("what is typed afterwards stands behind the text", async () => {
    const box = await mount("Hi  there");
    await mounted.caret(3);
    await insertAt(ground, spotOf(ground, box), "a\nb", "caret");
    await userEvent.keyboard("!?");
    expect(mounted.model()).toBe("Hi a\nb!? there");
  });

  test("any text at any caret: as if spliced in", async () => {
    const piece = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 6 }),
      fc.constantFrom("\n", " ", "\t", "👩‍👩‍👧‍👦", "🇮🇸", "שלום", "@a ", "#b", "https://x.com/a"),
    );
    const words = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));
    await fc.assert(
      fc.asyncProperty(
        words,
        words.filter((text) => text !== ""),
        fc.nat(),
        async (before, text, at) => {
          const box = await mount(before);
          // A person's caret never stands within a character; Chromium moves it out of there.
          const characters = [...new Intl.Segmenter().segment(before)].map(({ index }) => index);
          const stops = [...characters, before.length];
          const caret = stops[at % stops.length]!;
          await mounted.caret(caret);
          const spot = spotOf(ground, box);
          expect(spot).toMatchObject({ text: before, caret });
          const answer = await insertAt(ground, spot, text, "caret");
          expect(mounted.model()).toBe(before.slice(0, caret) + text + before.slice(caret));
          expect(answer).toEqual({ kind: "inserted", hadText: before.trim() !== "" });
          mounted.unmount();
        },
      ),
      { numRuns: 40, interruptAfterTimeLimit: 15_000 },
    );
  });
});
