import { afterEach, describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { createBench, passes, type Bench } from "../../test/pages/context.ts";
import { chatRoot, openPage } from "../../test/pages/open-page.ts";
import { findAll, HOST, insideOf } from "../../lib/x-page/index.ts";
import { caseControls } from "./case-controls.ts";

let bench: Bench;
let feature: ReturnType<typeof caseControls>;

async function run(name: "profile" | "chat", path: string, change?: () => void): Promise<void> {
  openPage(name);
  change?.();
  bench = createBench(path);
  feature = caseControls(bench.context);
  feature.start();
  bench.context.watcher.start();
  await passes();
}

// Whatever a test is about, the controls may not have failed on the way.
/* oxlint-disable vitest/no-standalone-expect */
afterEach(() => {
  feature.stop();
  bench.context.watcher.stop();
  expect(bench.errors).toEqual([]);
});

const asked = () => bench.asked.filter(({ name }) => name === "page/openCase");
const go = async (path: string) => {
  bench.path = path;
  document.body.append(document.createElement("i"));
  await passes();
};

describe("on a profile", () => {
  const hosts = () => findAll(HOST, document);
  const more = () => document.querySelector('[data-testid="userActions"]')!;
  const name = () => document.querySelector('[data-testid="UserName"]')!;

  test("stands once, before X's own buttons, and tells nothing of itself", async () => {
    await run("profile", "/Mia_K");
    expect(hosts()).toHaveLength(1);
    const [host] = hosts();
    expect(host!.nextElementSibling).toBe(more());
    expect([host!.shadowRoot, host!.attributes.length, host!.childNodes.length]).toEqual([
      null,
      1,
      0,
    ]);
    expect(insideOf(host!)?.querySelector("button")?.getAttribute("aria-label")).toBe(
      "page_moveToDm",
    );
  });

  test("its icon is drawn in lines of its own colour, as X draws those beside it", async () => {
    await run("profile", "/Mia_K");
    const drawn = getComputedStyle(insideOf(hosts()[0]!)!.querySelector("path")!);
    expect(drawn.fill).toBe("none");
    expect(drawn.stroke).toBe(drawn.color);
  });

  test("a press tells the worker of this person, with what the profile says, and X of nothing", async () => {
    await run("profile", "/Mia_K/with_replies");
    const heard: string[] = [];
    const hear = (event: Event): void => void heard.push(event.type);
    for (const type of ["click", "pointerdown", "keydown", "keyup"]) {
      more().parentElement!.addEventListener(type, hear);
    }
    await userEvent.click(hosts()[0]!);
    await userEvent.keyboard("{Enter}");
    expect(asked()).toHaveLength(2);
    expect(asked()[1]).toEqual(asked()[0]);
    expect(asked()[0]!.body).toMatchObject({
      account: "northwind",
      customer: "mia_k",
      facts: {
        handle: { value: "Mia_K", source: "page", at: bench.now },
        userId: { value: "777001" },
        followsYou: { value: true },
        receivesYourDm: { value: true },
      },
    });
    expect(asked()[0]!.body).not.toHaveProperty("wroteAt");
    expect(heard).toEqual([]);
    const made = new MouseEvent("click", { bubbles: true, composed: true });
    insideOf(hosts()[0]!)!.querySelector("button")!.dispatchEvent(made);
    expect(asked()).toHaveLength(2);
  });

  test("beside what X has wrapped its button in, not inside it", async () => {
    await run("profile", "/Mia_K", () => {
      const wrapper = document.createElement("div");
      more().replaceWith(wrapper);
      wrapper.innerHTML = '<div><button data-testid="userActions"></button></div>';
    });
    expect(hosts()[0]!.nextElementSibling).toBe(more().parentElement!.parentElement);
  });

  test("made again when X draws the row anew, never two", async () => {
    await run("profile", "/Mia_K");
    const row = more().parentElement!;
    row.outerHTML = row.outerHTML.replace(/<x-slot-item.*?<\/x-slot-item>/, "");
    await passes();
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]!.nextElementSibling).toBe(more());
    more().before(document.createElement("b"));
    more().replaceWith(more().cloneNode());
    await passes();
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]!.nextElementSibling).toBe(more());
  });

  test("gone as soon as the page is another one's, or nobody's", async () => {
    await run("profile", "/Mia_K");
    await go("/someone_else");
    expect(hosts()).toEqual([]);
    name().innerHTML = name().innerHTML.replaceAll("Mia_K", "Someone_Else");
    // A place is looked for when the page has come to rest.
    await expect.poll(hosts, { timeout: 5_000 }).toHaveLength(1);
    await go("/home");
    expect(hosts()).toEqual([]);
  });

  test.each([
    ["one's own profile", "/Mia_K", "/Mia_K"],
    ["nobody is signed in", "/Mia_K", undefined],
    ["a status of theirs", "/Mia_K/status/5", "/northwind"],
  ])("none where %s", async (_name, path, own) => {
    await run("profile", path, () => {
      const link = document.querySelector('[data-testid="AppTabBar_Profile_Link"]')!;
      if (own === undefined) link.remove();
      else link.setAttribute("href", own);
    });
    expect(hosts()).toEqual([]);
  });

  test("somebody else at the moment of the press: nothing is asked, and a note says so", async () => {
    await run("profile", "/Mia_K");
    const [host] = hosts();
    // The page has had no frame yet in which the control could go.
    bench.context.watcher.stop();
    bench.path = "/someone_else";
    insideOf(host!)!.querySelector("button")!.focus();
    await userEvent.keyboard("{Enter}");
    expect(asked()).toEqual([]);
    const note = insideOf(host!)?.querySelector(".note span")?.textContent;
    expect(note).toBe("page_failed");
  });

  test("a node that looks like ours is enough: never two, and no other is touched", async () => {
    await run("profile", "/Mia_K", () => more().before(document.createElement(HOST)));
    expect(hosts()).toHaveLength(1);
    feature.stop();
    expect(hosts()).toHaveLength(1);
  });
});

describe("in a chat", () => {
  const hosts = () => findAll(HOST, chatRoot());
  const header = () => chatRoot().querySelector('[data-testid="dm-conversation-header"]')!;
  const rows = () => [...chatRoot().querySelectorAll("[data-dm-message-row]")];

  test("stands once in the head of the conversation; a press tells whom it is with and that they wrote", async () => {
    await run("chat", "/i/chat/500-777001", () => undefined);
    bench.context.memory.partnerIds.set("mia_k" as never, "777001");
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]!.parentElement).toBe(header());
    await userEvent.click(hosts()[0]!);
    expect(asked()[0]!.body).toEqual({
      account: "northwind",
      customer: "mia_k",
      wroteAt: bench.now,
      facts: {
        handle: { value: "Mia_K", source: "page", at: bench.now },
        displayName: { value: "Mia", source: "page", at: bench.now },
        userId: { value: "777001", source: "page", at: bench.now },
        hasWritten: { value: true, source: "page", at: bench.now },
      },
    });
  });

  test("where only the account wrote, nothing is said of them writing", async () => {
    await run("chat", "/i/chat/500-777001", () => rows()[1]!.remove());
    await userEvent.click(hosts()[0]!);
    expect(asked()[0]!.body).not.toHaveProperty("wroteAt");
    expect(asked()[0]!.body.facts).not.toHaveProperty("hasWritten");
  });

  test.each<[string, string, () => void]>([
    [
      "a group, by its people",
      "/i/chat/500-777001",
      () => header().insertAdjacentHTML("beforeend", '<a href="https://x.com/tom">Tom</a>'),
    ],
    ["a group, by its address", "/i/chat/g1990000000000000001", () => undefined],
    [
      "notes to oneself",
      "/i/chat/500-500",
      () => header().querySelector("a")!.setAttribute("href", "https://x.com/northwind"),
    ],
    ["a head that is not there yet", "/i/chat/500-777001", () => header().replaceChildren()],
  ])("none in %s", async (_name, path, change) => {
    await run("chat", path, change);
    expect(hosts()).toEqual([]);
  });

  test("made again when X draws the head anew, and about the new partner", async () => {
    await run("chat", "/i/chat/500-777001");
    const another = header().cloneNode(true) as HTMLElement;
    another.querySelector(HOST)?.remove();
    another.querySelector("a")!.setAttribute("href", "https://x.com/Tom");
    header().replaceWith(another);
    await passes();
    expect(hosts()).toHaveLength(1);
    await userEvent.click(hosts()[0]!);
    expect(asked().map(({ body }) => body.customer)).toEqual(["tom"]);
  });

  test("what an older copy left in the chat goes when this one starts", async () => {
    await run("chat", "/i/chat/500-777001", () => header().prepend(document.createElement(HOST)));
    expect(hosts()).toHaveLength(1);
    expect(insideOf(hosts()[0]!)).toBeDefined();
  });
});

test("outdated: the press says so, and nothing else", async () => {
  await run("profile", "/Mia_K");
  bench.alive = false;
  await userEvent.click(findAll(HOST, document)[0]!);
  expect([bench.outdated, asked()]).toEqual([1, []]);
});
