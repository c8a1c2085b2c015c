import { describe, expect, test } from "vitest";
import { openPage, pages, paths } from "../../../test/pages/open-page.ts";
import { PART_NAMES, PARTS, type PartName, type PartSeen } from "../../health/index.ts";
import { chatRoots } from "../readers/chat.ts";
import { lookAt } from "./look.ts";
import { createTally } from "./tally.ts";

type PageName = keyof typeof pages;

const STEADY = 2_000;

/** The person has a box open under the tweet, and a message half written. */
function write(root: ParentNode): void {
  const inline = root.querySelector("#inlineBox");
  if (inline)
    inline.innerHTML = `<div contenteditable="true" data-testid="tweetTextarea_0">Hi</div>
      <div data-testid="toolBar"><div data-testid="ScrollSnap-List"></div></div>`;
  const box = root.querySelector("textarea");
  if (!box) return;
  box.value = "Hi";
  box.insertAdjacentHTML("afterend", `<button data-testid="dm-composer-send-button"></button>`);
}

/**
 * Somebody opens these pages one after the other, again and again, and stays a while at each.
 * @param change what X has changed on them
 * @returns what the check has to say in the end of the parts that it looked for
 */
function use(names: readonly PageName[], change: (root: ParentNode) => void, times = 9) {
  let now = 1_800_000_000_000;
  const tally = createTally(() => now, STEADY);
  const said = new Map<string, PartSeen>();
  for (let time = 0; time < times; time += 1) {
    for (const name of names) {
      openPage(name);
      const roots = chatRoots(document);
      for (const root of roots) write(root);
      for (const root of roots) change(root);
      const visit = {};
      for (let look = 0; look < 2; look += 1) {
        Array.from(lookAt(document, paths[name], visit, tally));
        for (const seen of tally.news()) said.set(`${seen.part} ${seen.page}`, seen);
        now += STEADY + 1;
      }
    }
  }
  return [...said.values()];
}

/** What is missed; "old" is no loss. */
const wrong = (seen: readonly PartSeen[]) =>
  seen.filter(({ state }) => state === "missing" || state === "odd");

const all = Object.keys(pages) as PageName[];
/** Pages as they mostly are: `variants` gathers what is rare, and gathered it looks like a change. */
const usual = all.filter((name) => name !== "variants");

describe.each(all)("%s, as it is", (name) => {
  test("nothing is cried", () => {
    const cried = wrong(use([name], () => undefined, 30)).filter(
      ({ part }) => "thing" in PARTS[part],
    );
    expect(cried).toEqual([]);
  });
});

test("what is there is found", () => {
  const found = new Set(use(usual, () => undefined).map(({ part }) => part));
  // Whose absence is normal, which nothing on the page gives away, or whose loss another part tells.
  const untold = [
    "banner",
    "chatHeader",
    "embedded",
    "followsYou",
    "listHeading",
    "media",
    "modal",
    "poll",
    "profileMessage",
    "restless",
    "textLink",
    "toastLink",
    "video",
  ];
  expect(PART_NAMES.filter((name) => !found.has(name)).sort()).toEqual(untold);
});

/** Another test id for each element that has this one. */
const renamed = (from: RegExp) => (root: ParentNode) => {
  for (const element of root.querySelectorAll<HTMLElement>("[data-testid]")) {
    const id = element.dataset["testid"]!;
    if (from.test(id))
      element.dataset["testid"] = `new-${id.replace(/follow|block|reply/, "$&ing")}`;
  }
};

const cases: [PartName, RegExp][] = [
  ["tweet", /^tweet$/],
  ["cell", /^cellInnerDiv$/],
  ["authorRow", /^User-Name$/],
  ["authorPicture", /^Tweet-User-Avatar$/],
  ["avatar", /^UserAvatar-Container-/],
  ["tweetText", /^tweetText$/],
  ["articleTitle", /^twitter-article-title$/],
  ["replyAction", /^reply$/],
  ["repostedBy", /^socialContext$/],
  ["followButton", /-(un)?follow$/],
  ["userCell", /^UserCell$/],
  ["profileName", /^UserName$/],
  ["profileActions", /^userActions$/],
  ["profileBio", /^UserDescription$/],
  ["profileSchema", /^UserProfileSchema-test$/],
  ["inlineReply", /^inline_reply_offscreen$/],
  ["replyBox", /^tweetTextarea_0$/],
  ["postButton", /^tweetButton/],
  ["chatHost", /^xchatEmbed/],
  ["chatPanel", /^dm-conversation-panel$/],
  ["chatHeaderLink", /^dm-conversation-header$/],
  ["chatBox", /^dm-composer-textarea$/],
  ["chatSend", /^dm-composer-send-button$/],
  ["chatName", /^dm-conversation-username$/],
  ["chatMore", /^dm-conversation-more-button$/],
  ["chatAttach", /^dm-composer-attachment-button$/],
  ["toolBar", /^toolBar$/],
  ["chatItem", /^dm-conversation-item-/],
  ["chatRequest", /^dm-message-requests-prompt$/],
  ["chatPin", /^pin-code-input-container$/],
];

test.each(cases)("X renames %s: it is named, and nothing else", (part, from) => {
  // Many people have no bio, so its loss takes long to tell.
  const seen = wrong(use(usual, renamed(from), part.startsWith("profile") ? 26 : 9));
  expect([...new Set(seen.map((one) => `${one.part} ${one.state}`))]).toEqual([`${part} missing`]);
});

test("either way to the account's name is enough; without both, both are named", () => {
  const states = (from: RegExp) =>
    use(["tweets"], renamed(from))
      .filter(({ part }) => part === "ownProfileLink" || part === "accountSwitcher")
      .map(({ part, state }) => `${part} ${state}`)
      .sort();
  expect(states(/^AppTabBar_Profile_Link$/)).toEqual([
    "accountSwitcher found",
    "ownProfileLink old",
  ]);
  expect(states(/^SideNav_/)).toEqual(["accountSwitcher old", "ownProfileLink found"]);
  expect(states(/^AppTabBar_Profile_Link$|^SideNav_/)).toEqual([
    "accountSwitcher missing",
    "ownProfileLink missing",
  ]);
});

/** The element that fits gives way to its children, or loses what it is known by. */
const without = (selector: string, how: (element: Element) => void) => (root: ParentNode) => {
  for (const element of root.querySelectorAll(selector)) how(element);
};
const unwrap = (element: Element) => element.replaceWith(...element.childNodes);

test.each([
  ["actions", without('[role="group"]', (bar) => bar.removeAttribute("role"))],
  ["actions", without('[role="group"]', unwrap)],
  ["dialog", without('[role="dialog"]', (dialog) => dialog.removeAttribute("role"))],
  ["statusLink", without('a[href*="/status/"]', (link) => link.setAttribute("href", "/p/1"))],
  [
    "chatMessage",
    without("[data-dm-message-row]", (row) => row.removeAttribute("data-dm-message-row")),
  ],
  ["tweet", without("article", unwrap)],
  ["cell", without('[data-testid="cellInnerDiv"]', unwrap)],
  ["userCell", without('[data-testid="UserCell"]', unwrap)],
  ["inlineReply", without('[data-testid="inline_reply_offscreen"]', unwrap)],
  ["chatPanel", without('[data-testid="dm-conversation-panel"]', unwrap)],
] as [PartName, (root: ParentNode) => void][])(
  "X takes away what marks %s: it is named",
  (part, change) => {
    const seen = wrong(use(usual, change));
    expect([...new Set(seen.map((one) => `${one.part} ${one.state}`))]).toEqual([
      `${part} missing`,
    ]);
  },
);

test("what can't be right is odd", () => {
  const states = (change: (root: ParentNode) => void) =>
    wrong(use(["tweets", "status"], change)).map(({ part, state }) => `${part} ${state}`);
  const names = (root: ParentNode) => {
    for (const link of root.querySelectorAll('article a[href*="/status/"]:has(time)'))
      link.setAttribute(
        "href",
        `/somebody_else/status/${link.getAttribute("href")!.split("/")[3]}`,
      );
  };
  expect(new Set(states(names))).toEqual(new Set(["authorRow odd"]));
  const twice = (root: ParentNode) => {
    for (const tweet of root.querySelectorAll("article")) {
      const outer = tweet.cloneNode() as Element;
      tweet.replaceWith(outer);
      outer.append(tweet);
    }
  };
  expect(new Set(states(twice))).toEqual(new Set(["tweet odd"]));
  const twiceNamed = (root: ParentNode) => {
    for (const row of root.querySelectorAll('[data-testid="User-Name"]')) {
      const outer = row.cloneNode() as Element;
      row.replaceWith(outer);
      outer.append(row);
    }
  };
  expect(new Set(states(twiceNamed))).toEqual(new Set(["authorRow odd"]));
});

test("a quote that is no box any more is named before it names the wrong person", () => {
  const seen = wrong(
    use(
      ["tweets"],
      without('div[role="link"][tabindex="0"]', (box) => box.removeAttribute("role")),
    ),
  );
  expect(seen.map(({ part }) => part)).toEqual(["quoteBox"]);
});

test("what comes late, or is found once in a while, is not missed", () => {
  let turn = 0;
  const rarely = (root: ParentNode) => {
    if ((turn += 1) % 5 > 0) renamed(/^User-Name$/)(root);
  };
  expect(wrong(use(["status"], rarely, 30))).toEqual([]);
});

test("found again, it is told", () => {
  let turn = 0;
  const healed = (root: ParentNode) => {
    if ((turn += 1) < 20) renamed(/^User-Name$/)(root);
  };
  const row = use(["status"], healed, 30).find(({ part }) => part === "authorRow");
  expect(row).toEqual({ part: "authorRow", page: "status", state: "found", met: 0 });
});
