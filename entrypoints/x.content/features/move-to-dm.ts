import type { Feature } from "../../../lib/x-page/index.ts";
import {
  at,
  ACCENT,
  accountHandle,
  around,
  createHost,
  createSheet,
  endNote,
  feature,
  find,
  HOST,
  isPromoted,
  permalink,
  quoteAround,
  readTweet,
  refused,
  removeLeftovers,
  showNote,
  styles,
  writerOf,
  type Look,
  type Pass,
  type Permalink,
} from "../../../lib/x-page/index.ts";
import type { Context, PageWord } from "../context.ts";

const NAME = "move-to-dm";

/** How many pressed tweets are remembered, to know their copies in X's dialogs again. */
const REMEMBERED = 50;

/** How many buttons are kept for tweets to come; X holds some twenty tweets at a time. */
const SPARE = 40;

/** One of our buttons. */
interface Button {
  readonly host: HTMLElement;
  readonly press: HTMLElement;
}

/** One that stands in a tweet. */
interface Placed extends Button {
  readonly tweet: HTMLElement;
  readonly bar: Element;
}

/** "Move to DM" at the end of each tweet's actions. It opens the panel on that tweet's case. */
export function moveToDm(context: Context): Feature {
  const { page, guard } = context;
  const sheet = createSheet(page);
  let accent = ACCENT;
  let look: Look | undefined;
  let model: HTMLElement | undefined;
  const placed = new Map<HTMLElement, Placed>();
  /** Buttons of tweets that X has thrown away: making one costs more than all else here. */
  let spare: Button[] = [];
  /** Tweets whose actions have not come yet, or bear a button that is not ours. */
  let waiting = new Set<HTMLElement>();

  function onPass(pass: Pass): void {
    if (pass.look !== look) draw((look = pass.look));
    const again = waiting;
    waiting = new Set();
    for (const { tweet, host, bar } of placed.values()) {
      if (host.parentNode === bar && bar.isConnected) continue;
      takeFrom(tweet);
      again.add(tweet);
    }
    for (const [tweet, link] of pass.tweets) consider(tweet, link, pass);
    for (const tweet of again) {
      if (tweet.isConnected && !pass.tweets.has(tweet)) consider(tweet, permalink(tweet), pass);
    }
  }

  function consider(
    tweet: HTMLElement,
    link: Permalink | undefined,
    { path, account }: Pass,
  ): void {
    const bar = actionsOf(tweet);
    const before = placed.get(tweet);
    const wanted =
      bar &&
      !isPromoted(tweet, path, link) &&
      (!account || writerOf(tweet, link)?.toLowerCase() !== account);
    if (!bar) waiting.add(tweet);
    if (wanted && before?.bar === bar) return dress(tweet, before);
    if (before) takeFrom(tweet);
    if (!wanted) return;
    // Another copy's button, or one that only looks like ours, is enough: never two.
    if (bar.getElementsByTagName(HOST).length > 0) return void waiting.add(tweet);
    const button = spare.pop() ?? create();
    placed.set(tweet, { host: button.host, press: button.press, tweet, bar });
    dress(tweet, button);
    bar.append(button.host);
  }

  /** X draws larger icons under the tweet that stands open. */
  function dress(tweet: HTMLElement, { press }: Button): void {
    const name = tweet.tabIndex === -1 ? "move open" : "move";
    if (press.className !== name) press.className = name;
  }

  function takeFrom(tweet: HTMLElement): void {
    const button = placed.get(tweet);
    if (!button) return;
    const { host, press } = button;
    placed.delete(tweet);
    endNote(host);
    host.remove();
    // Without the bar that it stood in: that would keep the whole tweet.
    if (spare.length < SPARE) spare.push({ host, press });
  }

  function draw(now: Look): void {
    sheet.write(styles(now, accent));
  }

  function modelButton(): HTMLElement {
    const label = context.words("page_moveToDm");
    const press = page.createElement("button");
    press.type = "button";
    press.title = label;
    press.setAttribute("aria-label", label);
    return press;
  }

  function create(): Button {
    const press = (model ??= modelButton()).cloneNode(true) as HTMLElement;
    const host = createHost(page, sheet, press);
    press.addEventListener("click", (event) => {
      // Only the person's own hand counts; the page can make events, but not trusted ones.
      if (event.isTrusted) guard.run(NAME, () => pressed(host));
    });
    press.addEventListener("pointerenter", () => guard.run(NAME, learnAccent));
    return { host, press };
  }

  function pressed(host: HTMLElement): void {
    const say = (word: PageWord): void =>
      showNote(host, context.words(word), context.words("page_close"));
    endNote(host);
    if (!context.alive()) return context.outdated();
    const article = around(at.tweet, host);
    // Read now, not when the button was made: X may have put another tweet into this article.
    const read = article && readTweet(article, context.path(), context.now());
    if (!read) return say("page_unreadable");
    context.memory.known.push(read.tweet);
    context.memory.known.splice(0, context.memory.known.length - REMEMBERED);
    const account = accountHandle(page);
    // Before anything is awaited: the browser opens the panel only within the person's event.
    void context
      .ask("page/moveToDm", { tweet: read.tweet, facts: read.facts, ...(account && { account }) })
      .then((reply) => {
        if (reply.ok) {
          const answer = context.memory.answered.get(read.tweet.id);
          if (answer) context.tell("page/answered", answer);
          return;
        }
        refused(context, reply, () => say("page_failed"));
      });
  }

  function learnAccent(): void {
    const link = find(at.textLink, page);
    const colour = link && page.defaultView?.getComputedStyle(link).color;
    if (!colour || colour === accent || !look) return;
    accent = colour;
    draw(look);
  }

  return feature(context, NAME, {
    onPass,
    onStart() {
      removeLeftovers(page);
      return () => {
        for (const tweet of placed.keys()) takeFrom(tweet);
        spare = [];
        waiting = new Set();
        look = undefined;
      };
    },
  });
}

/** The tweet's own actions; an X Article has them above and below its text. */
function actionsOf(tweet: Element): Element | undefined {
  // Not as an array: this runs for each tweet, and making one costs more than finding them.
  const replies = tweet.querySelectorAll(at.replyAction);
  for (let last = replies.length - 1; last >= 0; last -= 1) {
    const bar = replies[last]?.closest(at.actions);
    if (bar && tweet.contains(bar) && !quoteAround(bar, tweet)) return bar;
  }
  return undefined;
}
