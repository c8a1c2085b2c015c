import { afterEach, beforeEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { fakeClipboard } from "../../test/fakes/clipboard.ts";
import { createBench, passes, type Bench } from "../../test/pages/context.ts";
import { mountReplyBox, mountTextarea, type MountedBox } from "../../test/pages/editors.ts";
import { chatRoot, openPage } from "../../test/pages/open-page.ts";
import type { FilledReply } from "../../lib/messages/index.ts";
import { HOST, insideOf } from "../../lib/x-page/index.ts";
import { composerControls } from "./composer-controls.ts";

const PATH = "/Mia_K/status/1990000000000000001";

let bench: Bench;
let mounted: MountedBox;
let stop: () => void;

function start(path: string): void {
  bench = createBench(path);
  bench.answers["page/replies"] = { replies };
  const feature = composerControls(bench.context, (key, ...values) => [key, ...values].join(" "));
  bench.context.watcher.start();
  feature.start();
  stop = () => {
    feature.stop();
    bench.context.watcher.stop();
  };
}

beforeEach(async () => {
  openPage("status");
  const place = document.getElementById("inlineBox")!;
  place.after(toolbar());
  mounted = await mountReplyBox(place);
  start(PATH);
  await passes();
});
// Whatever a test is about, nothing may have failed on the way.
/* oxlint-disable vitest/no-standalone-expect */
afterEach(() => {
  stop();
  mounted.unmount();
  expect(bench.errors).toEqual([]);
});

function toolbar(): HTMLElement {
  const bar = document.createElement("div");
  bar.dataset["testid"] = "toolBar";
  bar.style.cssText = "display:flex;justify-content:space-between";
  bar.innerHTML =
    '<nav><div data-testid="ScrollSnap-List" role="tablist"><svg style="color:rgb(1,2,3)"></svg></div></nav><div>Reply</div>';
  return bar;
}

const reply = (shortcut: string, text: string, unfilled: string[] = []): FilledReply => ({
  id: shortcut,
  shortcut,
  title: `About ${shortcut}`,
  text,
  unfilled,
  asks: [],
  wording: 0,
  length: { used: text.length, max: 280 },
});
const replies = [
  reply("late", "Sorry, it is late.\nWe look."),
  reply("broken", "It should work."),
  reply("name", "Hi {{ customer.name }}", ["{{ customer.name }}"]),
];

const bar = () => document.querySelector<HTMLElement>('[data-testid="toolBar"]')!;
const hosts = () => [...document.querySelectorAll<HTMLElement>(HOST)];
const host = () => hosts()[0]!;
const inside = (at: string) => insideOf(host())!.querySelector<HTMLElement>(at);
const box = () => document.querySelector<HTMLElement>('[data-testid="tweetTextarea_0"]')!;
const asked = (name: string) =>
  bench.asked.filter((one) => one.name === name).map(({ body }) => body);
const pressReplies = () => press(".replies");
const listed = () =>
  [...insideOf(host())!.querySelectorAll("[role=option]")].map(
    ({ firstChild }) => firstChild?.firstChild?.textContent,
  );
/** Where the middle of one of our own buttons is. */
function press(at: string, on = host()): Promise<void> {
  const outer = on.getBoundingClientRect();
  const { left, top, width, height } = insideOf(on)!.querySelector(at)!.getBoundingClientRect();
  const position = { x: left - outer.left + width / 2, y: top - outer.top + height / 2 };
  return userEvent.click(on, { position });
}

test("one host beside the tools, not among them; made again with the bar, gone with the box", async () => {
  expect(hosts()).toHaveLength(1);
  expect([...bar().children].map(({ localName }) => localName)).toEqual(["nav", HOST, "div"]);
  expect(getComputedStyle(inside(".replies")!).color).toBe("rgb(1, 2, 3)");
  const again = toolbar();
  bar().replaceWith(again);
  await expect.poll(hosts).toHaveLength(1);
  expect(again.children[1]).toBe(host());
  mounted.unmount();
  await expect.poll(hosts).toEqual([]);
});

test("every control has a name, and the mark none of the width of others", () => {
  const names = [...insideOf(host())!.querySelectorAll("button")].map((button) => [
    button.className,
    button.getAttribute("aria-label"),
  ]);
  expect(names).toEqual([
    ["tool replies", "composing_replies"],
    ["tool take", "page_moveToDm"],
    ["mark", null],
  ]);
  expect(getComputedStyle(inside(".mark")!).visibility).toBe("hidden");
});

test("Move to DM takes what was typed along, and leaves it where it is", async () => {
  await userEvent.click(box());
  await userEvent.keyboard("Sorry, Mia.");
  await press(".take");
  expect(asked("page/moveToDm")).toMatchObject([
    { account: "northwind", draft: "Sorry, Mia.", tweet: { id: "1990000000000000001" } },
  ]);
  expect(mounted.model()).toBe("Sorry, Mia.");
});

test("the key opens the replies beside the box that one writes in, and nowhere else", async () => {
  const key = bench.context.memory.openPicker!;
  (document.activeElement as HTMLElement | null)?.blur();
  key();
  expect(asked("page/replies")).toEqual([]);
  await userEvent.click(box());
  await userEvent.keyboard("Hello. Bye{ArrowLeft}{ArrowLeft}{ArrowLeft}");
  key();
  await expect.poll(listed).toEqual(["About late", "About broken", "About name"]);
  // Pressed once more it has the picker as it is.
  key();
  await userEvent.keyboard("broken{Enter}");
  await expect.poll(() => mounted.model()).toBe("Hello. It should work.Bye");
  stop();
  expect(bench.context.memory.openPicker).toBeUndefined();
  start(PATH);
  await userEvent.click(box());
  // Before anything is drawn: it opens when there is something that it can stand beside.
  bench.context.memory.openPicker!();
  await expect.poll(() => hosts().length > 0 && listed().length).toBe(3);
});

test("the button opens the replies; one types to find, and Enter puts the reply where the caret was", async () => {
  await userEvent.click(box());
  await userEvent.keyboard("Hello. Bye{ArrowLeft}{ArrowLeft}{ArrowLeft}");
  await pressReplies();
  await expect.poll(listed).toEqual(["About late", "About broken", "About name"]);
  expect(asked("page/replies")).toMatchObject([
    { channel: "public", account: "northwind", customer: { handle: "mia_k", name: "Mia" } },
  ]);
  const field = inside(".find")!;
  expect(insideOf(host())!.activeElement).toBe(field);
  await userEvent.keyboard("work");
  expect(listed()).toEqual(["About broken"]);
  expect(inside(".preview")!.textContent).toBe("It should work.");
  expect(field.getAttribute("aria-activedescendant")).toBe("option-0");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => mounted.model()).toBe("Hello. It should work.Bye");
  expect(inside("[popover]")).toBe(null);
});

test("who has used it once does not wait for it beside the next box", async () => {
  const anew = async (text: string) => {
    document.querySelector('[data-testid="twitter-article-title"]')!.textContent = text;
    mounted.unmount();
    mounted = await mountReplyBox(document.getElementById("inlineBox")!);
    await passes();
  };
  await anew("It broke.");
  await expect.poll(() => hosts().length).toBe(1);
  expect(asked("page/replies")).toEqual([]);
  await userEvent.click(box());
  await pressReplies();
  await expect.poll(listed).toHaveLength(3);
  await userEvent.keyboard("{Escape}");
  await anew("It broke again.");
  const both = [{ tweet: { text: "It broke." } }, { tweet: { text: "It broke again." } }];
  await expect.poll(() => asked("page/replies")).toMatchObject(both);
  await userEvent.click(box());
  await passes();
  expect(asked("page/replies")).toHaveLength(2);
});

test("a slash and letters call it, arrows choose, Enter puts the reply over them, and no line is broken", async () => {
  await userEvent.click(box());
  await userEvent.keyboard("Hi /");
  await userEvent.keyboard("l");
  await expect.poll(() => inside("[role=option][aria-selected=true]")?.id).toBe("option-0");
  expect(listed()).toEqual(["About late"]);
  expect(inside(".find")).toBe(null);
  expect(document.activeElement).toBe(box());
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => mounted.model()).toBe("Hi Sorry, it is late.\nWe look.");
});

test("Escape closes it for as long as these letters stand there; what calls nothing opens nothing", async () => {
  await userEvent.click(box());
  await userEvent.keyboard("/b");
  await expect.poll(() => inside("[popover]")).not.toBe(null);
  await userEvent.keyboard("{Escape}");
  expect(inside("[popover]")).toBe(null);
  await userEvent.keyboard("r");
  await passes();
  expect(inside("[popover]")).toBe(null);
  await userEvent.keyboard(" 24/7 and /zzz");
  await passes();
  expect(inside("[popover]")).toBe(null);
  expect(mounted.model()).toBe("/br 24/7 and /zzz");
});

test("what a reply asks for is a small form; with it filled in, the reply stands over what called it", async () => {
  const asking = {
    ...reply("order", "Hi SAM, {{ order }}?", ["{{ order }}"]),
    asks: [
      { key: "customer.first_name", proposed: "Sam", why: "guessed" },
      { key: "order", label: "Order number", proposed: "", why: "missing" },
    ] as const,
    why: { used: 6, usedByAgent: 2, words: ["parcel", "late"], shared: [], fits: false },
    became: { used: 6, cases: 5, wrote: 4, resolved: 3, rated: 2, good: 1 },
  };
  bench.answers["page/replies"] = { replies: [asking] };
  const filled = (text: string, asks: FilledReply["asks"] = []) => ({
    reply: {
      ...asking,
      ...reply("order", text),
      asks,
      unfilled: asks.length ? ["{{ order }}"] : [],
    },
  });
  bench.answers["page/fillReply"] = filled("Hi Sam, {{ order }}?", [asking.asks[1]]);
  await userEvent.click(box());
  await userEvent.keyboard("Yes /ord");
  await expect.poll(listed).toEqual(["About order"]);
  expect(inside(".why")!.textContent).toBe(
    "composing_usedFor 6 composing_quoted parcel, composing_quoted late",
  );
  expect(inside(".became")!.textContent).toBe("composing_becameRated 5 4 3 1 2");
  await userEvent.keyboard("{Enter}");
  const field = (at: number) => insideOf(host())!.querySelectorAll("input")[at]!;
  expect([field(0).value, field(1).value]).toEqual(["Sam", ""]);
  expect(insideOf(host())!.activeElement).toBe(field(1));
  expect(field(1).labels![0]!.firstChild!.textContent).toBe("Order number");
  expect(inside(".list")!.hidden).toBe(true);

  // Not yet: nothing that is unfilled goes in.
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => field(1).getAttribute("aria-invalid")).toBe("true");
  expect(mounted.model()).toBe("Yes /ord");
  bench.answers["page/fillReply"] = filled("Hi Sam, A-1?");
  await userEvent.keyboard("A-1");
  await expect.poll(() => inside(".preview")!.textContent).toBe("Hi Sam, A-1?");
  await userEvent.keyboard("{Tab}{Tab}{Tab}{Tab}{Shift>}{Tab}{/Shift}");
  expect(insideOf(host())!.activeElement).toBe(field(0));
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => mounted.model()).toBe("Yes Hi Sam, A-1?");
  expect(inside("[popover]")).toBe(null);
  const told = {
    channel: "public",
    account: "northwind",
    tweet: { id: "1990000000000000001" },
    reply: { id: "order", wording: 0 },
  };
  expect(asked("page/fillReply").at(-1)).toMatchObject({
    ...told,
    answers: { "customer.first_name": "Sam", order: "A-1" },
    keep: true,
  });
  // Told once the box is seen to have taken it.
  await expect
    .poll(() => asked("page/replyTaken"))
    .toMatchObject([{ ...told, customer: "mia_k", text: "Hi Sam, A-1?" }]);

  // The second time it opens at once, with what was said before.
  bench.answers["page/fillReply"] = filled("Hi Sam, A-1?");
  await pressReplies();
  expect(listed()).toEqual(["About order"]);
  await userEvent.keyboard("{Enter}");
  expect([field(1).value, field(2).value]).toEqual(["Sam", "A-1"]);
  await userEvent.keyboard("{Escape}");
  expect(insideOf(host())!.activeElement).toBe(inside(".find"));
  await userEvent.keyboard("{Escape}");
  expect([inside("[popover]"), document.activeElement]).toEqual([null, box()]);
});

test("a reply that lacks what nobody can be asked for is never put in: it goes to the panel", async () => {
  await userEvent.click(box());
  await pressReplies();
  await expect.poll(() => listed().length).toBe(3);
  await userEvent.keyboard("{ArrowUp}");
  expect(inside(".unfilled")!.textContent).toBe("composing_unfilled {{ customer.name }}");
  await userEvent.keyboard("{Enter}");
  await expect
    .poll(() => asked("page/moveToDm"))
    .toMatchObject([{ draft: "Hi {{ customer.name }}" }]);
  expect(mounted.model()).toBe("");
});

test("the box is another one's by now: nothing goes in, and a sentence says so", async () => {
  await userEvent.click(box());
  await pressReplies();
  await expect.poll(() => listed().length).toBe(3);
  bench.path = "/jon/status/5";
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => inside(".note")?.textContent).toContain("composing_notPut");
  expect(mounted.model()).toBe("");
});

test("after a calm pause the draft is judged once; the mark has a name and opens the sentences", async () => {
  bench.answers["page/judge"] = {
    remarks: [
      {
        rule: "personalDataInPublic",
        title: "Personal data",
        level: "block",
        sentence: "<b>Everybody</b>",
        spans: [],
      },
      { rule: "tooLong", title: "Too long", level: "note", sentence: "Long", spans: [] },
    ],
  };
  const width = host().offsetWidth;
  await userEvent.click(box());
  await userEvent.keyboard("mia@example.org");
  await expect.poll(() => inside(".mark")!.className, { timeout: 5000 }).toBe("mark said block");
  expect(asked("page/judge")).toEqual([
    {
      channel: "public",
      text: "mia@example.org",
      account: "northwind",
      customer: "mia_k",
      tweetId: "1990000000000000001",
    },
  ]);
  expect(host().offsetWidth).toBe(width);
  expect(inside(".mark")!.getAttribute("aria-label")).toBe("composing_remarks 2");
  await press(".mark");
  expect([...insideOf(host())!.querySelectorAll("li span")].map((one) => one.textContent)).toEqual([
    "<b>Everybody</b>",
    "Long",
  ]);
  await userEvent.keyboard("{Escape}");
  expect(inside("[popover]")).toBe(null);
  mounted.clear();
  await passes();
  document.body.append(document.createElement("p"));
  await expect.poll(() => inside(".mark")!.className).toBe("mark");
});

test("a fix that X's box does not take is offered as a copy, and the box stays as it is", async () => {
  const remark = { rule: "asksInPublic", title: "Asks", level: "warn", sentence: "S" } as const;
  const fix = { label: "Put it right", text: "Write to us privately." };
  bench.answers["page/judge"] = { remarks: [{ ...remark, spans: [], fix }] };
  const said = () => [inside("[role=status]")?.textContent, inside(".fix")?.textContent];
  await userEvent.click(box());
  await userEvent.keyboard("Tweet us your number");
  await expect.poll(() => inside(".mark")!.className, { timeout: 5000 }).toBe("mark said warn");
  const offered = async () => {
    await press(".mark");
    await press(".fix");
    const offer = ["composing_fixNotPut", "copy_text"];
    await expect.poll(said, { timeout: 5000 }).toEqual(offer);
    await press(".fix");
  };
  const over = new AbortController();
  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener("paste", swallow, { capture: true, signal: over.signal });
  const copied = fakeClipboard();
  await offered();
  await expect.poll(said).toEqual(["copy_done", undefined]);
  expect([copied, mounted.model()]).toEqual([[fix.text], "Tweet us your number"]);
  await userEvent.keyboard("{Escape}");
  fakeClipboard(false);
  await offered();
  await expect.poll(said).toEqual(["copy_failed", undefined]);
  over.abort();
});

test("what the page does itself opens, chooses and asks nothing", async () => {
  for (const at of [".replies", ".take", ".mark"]) inside(at)!.click();
  await pressReplies();
  await expect.poll(() => listed().length).toBe(3);
  inside("[role=option]")!.click();
  for (const type of ["keydown", "keypress", "keyup"])
    for (const target of [window, document, host(), inside(".find")!])
      target.dispatchEvent(
        new KeyboardEvent(type, { key: "Enter", bubbles: true, composed: true, cancelable: true }),
      );
  await passes();
  expect(inside("[popover]")).not.toBe(null);
  expect([asked("page/moveToDm"), mounted.model()]).toEqual([[], ""]);
});

test("keys that are typed into it are heard by nobody else", async () => {
  const heard: string[] = [];
  const hear = (event: Event): void =>
    void heard.push(`${event.type} ${(event as KeyboardEvent).key}`);
  const types = ["keydown", "keypress", "keyup"];
  await userEvent.click(box());
  await pressReplies();
  await expect.poll(() => listed().length).toBe(3);
  for (const type of types) document.addEventListener(type, hear, true);
  await userEvent.keyboard("nl{ArrowDown}{Escape}");
  for (const type of types) document.removeEventListener(type, hear, true);
  expect(heard).toEqual([]);
  expect(document.activeElement).toBe(box());
});

test("in X Chat: the button beside the box, private replies, and Enter does not send", async () => {
  stop();
  mounted.unmount();
  openPage("chat");
  const form = chatRoot().querySelector("form")!;
  form.querySelector("textarea")!.remove();
  const place = document.createElement("div");
  form.append(place);
  mounted = await mountTextarea(place, "dm-composer-textarea", "Hello.");
  let sent = 0;
  form.addEventListener("keydown", (event) => void (event.key === "Enter" && (sent += 1)));
  start("/i/chat/500-777001");
  await passes();
  const mine = () => chatRoot().querySelector<HTMLElement>(HOST)!;
  expect(mine().previousElementSibling?.getAttribute("data-testid")).toBe(
    "dm-composer-attachment-button",
  );
  expect(insideOf(mine())!.querySelector(".take")).toBe(null);
  const area = form.querySelector("textarea")!;
  area.focus();
  area.setSelectionRange(6, 6);
  await userEvent.keyboard(" /late");
  await expect
    .poll(() => insideOf(mine())!.querySelector("[role=option]")?.ariaSelected)
    .toBe("true");
  expect(asked("page/replies")).toEqual([
    { channel: "dm", account: "northwind", customer: { handle: "mia_k", name: "Mia" } },
  ]);
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => mounted.model()).toBe("Hello. Sorry, it is late.\nWe look.");
  expect(sent).toBe(0);

  // What is to be done in public first is done in the panel, on their case; the message stays here.
  const first = { rule: "publicFirst", title: "Public first", level: "warn" } as const;
  const fix = { label: "Go to the public step", inPanel: true } as const;
  bench.answers["page/judge"] = { remarks: [{ ...first, sentence: "S", spans: [], fix }] };
  await userEvent.keyboard("!");
  const own = (at: string) => insideOf(mine())!.querySelector<HTMLElement>(at);
  await expect.poll(() => own(".mark")!.className, { timeout: 5000 }).toBe("mark said warn");
  await press(".mark", mine());
  own(".fix")!.click();
  expect([own(".fix")!.textContent, asked("page/openCase")]).toEqual([fix.label, []]);
  await press(".fix", mine());
  expect(asked("page/openCase")).toEqual([{ customer: "mia_k", account: "northwind", facts: {} }]);
  expect(own("[popover]")).toBe(null);
  expect(mounted.model()).toBe("Hello. Sorry, it is late.\nWe look.!");
});
