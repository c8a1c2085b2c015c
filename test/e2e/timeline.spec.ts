import type { Page } from "@playwright/test";
import { inPanel } from "../person/in-panel.ts";
import { expect, moveButton, test } from "./fixtures.ts";

test.use({ worldOptions: { posts: 600, site: { counterMs: 200 } } });

/** What the page shows at this moment: each tweet with its kind, and where Aside's nodes stand. */
function shown(page: Page, scroll = 0) {
  return page.evaluate(
    async ([tag, px]) => {
      if (px !== 0) {
        scrollBy(0, px);
        // X draws, its cells are measured and drawn again, and Aside has its frame.
        for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      }
      const tweets = [
        ...document.querySelectorAll<HTMLElement>('article[data-testid="tweet"]'),
      ].map((article) => {
        const time = article.querySelector("time");
        const quote = time?.closest('div[role="link"]');
        const link = quote ? null : time?.closest("a");
        return {
          id: /\/status\/(\d+)/.exec(link?.getAttribute("href") ?? "")?.[1],
          author: /@\w+/.exec(
            article.querySelector('[data-testid="User-Name"]')?.textContent ?? "",
          )?.[0],
          advert: article.closest('[data-testid="placementTracking"]') !== null,
          buttons: article.querySelectorAll(tag).length,
          inActions: article.querySelectorAll(`[role="group"] > ${tag}:last-child`).length,
          inQuotes: article.querySelectorAll(`div[role="link"] ${tag}`).length,
        };
      });
      return { tweets, nodes: document.getElementsByTagName(tag).length };
    },
    [moveButton, scroll] as const,
  );
}

/** Every tweet of somebody else has one button, last in its own actions; nothing else has any. */
function wrongs({ tweets, nodes }: Awaited<ReturnType<typeof shown>>): string[] {
  const wanted = (tweet: (typeof tweets)[number]) =>
    !tweet.advert && tweet.author !== "@northwind" ? 1 : 0;
  const wrong = tweets
    .filter(
      (tweet) =>
        tweet.buttons !== wanted(tweet) || tweet.inActions !== tweet.buttons || tweet.inQuotes > 0,
    )
    .map((tweet) => `${tweet.author} ${tweet.id ?? "advert"} has ${tweet.buttons} buttons`);
  const sum = tweets.reduce((all, tweet) => all + wanted(tweet), 0);
  return nodes === sum ? wrong : [...wrong, `${nodes} nodes for ${sum} tweets`];
}

function right(page: Page): Promise<void> {
  return expect
    .poll(async () => wrongs(await shown(page)), { intervals: [20, 50, 100, 250] })
    .toEqual([]);
}

function listen(page: Page): string[] {
  const heard: string[] = [];
  page.on("pageerror", (error) => heard.push(String(error)));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) heard.push(message.text());
  });
  return heard;
}

test("600 posts down and up again: one button on each tweet that shows, bound to what it shows now", async ({
  world,
  chromium,
  home,
}) => {
  const heard = listen(home);
  const seen = new Set<string>();
  const scroll = async (px: number) => {
    const now = await shown(home, px);
    for (const { id } of now.tweets) if (id !== undefined) seen.add(id);
    // What X has drawn an instant ago may lack its button until the next frame; two it never has.
    expect(now.tweets.filter(({ buttons }) => buttons > 1)).toEqual([]);
    if (wrongs(now).length > 0) await right(home);
  };
  await right(home);

  // A mark on X's own nodes shows which of them come to hold another tweet.
  const marked = await home.evaluate(() => {
    const articles = [...document.querySelectorAll('article[data-testid="tweet"]')];
    articles.forEach((article) => Object.assign(article, { first: true }));
    return articles.length;
  });
  expect(marked).toBeGreaterThan(3);
  for (let turn = 0; seen.size < 500 && turn < 400; turn += 1) {
    await scroll(1800);
  }
  expect(seen.size).toBeGreaterThanOrEqual(500);
  for (let turn = 0; turn < 400 && (await home.evaluate(() => scrollY)) > 0; turn += 1)
    await scroll(-6000);
  const reused = await home.evaluate(
    () =>
      [...document.querySelectorAll('article[data-testid="tweet"]')].filter(
        (article) => !("first" in article),
      ).length,
  );
  expect(reused).toBeGreaterThan(0);

  // The very node that held one tweet holds another now; the press is about the other.
  const article = home.locator('article[data-testid="tweet"]:has(x-slot-item)').first();
  const before = await article.elementHandle();
  const idOf = () =>
    before?.evaluate(
      (node) =>
        /\/status\/(\d+)/.exec(
          node.querySelector("a:has(> time)")?.getAttribute("href") ?? "",
        )?.[1],
    );
  const first = await idOf();
  let now = first;
  /** X throws some nodes away and uses others again: one of the second kind is wanted, whose tweet has a button. */
  const pressable = async () => {
    now = await idOf();
    if (now === first || now === undefined || !(await before?.$(moveButton))) return undefined;
    await before?.evaluate((node) => node.scrollIntoView({ block: "center" }));
    await right(home);
    now = await idOf();
    return now === first ? undefined : await before?.$(moveButton);
  };
  let button = await pressable();
  for (let turn = 0; turn < 60 && !button; turn += 1) {
    await scroll(900);
    button = await pressable();
  }
  expect(now).not.toBe(first);
  await button?.click();
  const panel = inPanel(await chromium.sidePanel());
  await panel.page.locator(`.tweet a[href$="/status/${now}"]`).waitFor();
  await panel.says(world.state.posts.get(now ?? "")?.text.slice(0, 40) ?? "?");
  expect(heard).toEqual([]);
});

test("themes, and pages there and back: never none, never two", async ({ world, home }) => {
  const heard = listen(home);
  await right(home);
  for (let turn = 0; turn < 2; turn += 1) {
    world.state.setTheme(turn === 0 ? "black" : "light");
    await home.waitForFunction(
      (dark) =>
        getComputedStyle(document.body).backgroundColor ===
        (dark ? "rgb(0, 0, 0)" : "rgb(255, 255, 255)"),
      turn === 0,
    );
    await right(home);
  }
  for (let turn = 0; turn < 3; turn += 1) {
    const tweet = home.locator('article[data-testid="tweet"]:has(x-slot-item)').nth(turn);
    await tweet.locator("a:has(> time)").first().click();
    await home.waitForURL(/\/status\//);
    await home.locator(`article[tabindex="-1"] ${moveButton}`).first().waitFor();
    await right(home);
    await home.goBack();
    await home.waitForURL(/\/home/);
    await home.getByTestId("tweet").nth(2).waitFor();
    await right(home);
    await home.goForward();
    await home.waitForURL(/\/status\//);
    await home.goBack();
    await home.getByTestId("tweet").nth(2).waitFor();
    await right(home);
  }
  // One's own profile: all of it is one's own.
  await home.getByTestId("AppTabBar_Profile_Link").click();
  await home.getByTestId("UserName").waitFor();
  await home.getByTestId("tweet").first().waitFor();
  await right(home);
  expect(heard).toEqual([]);
});
