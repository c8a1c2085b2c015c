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
  findAll,
  HOST,
  isMine,
  isPromoted,
  moveIcon,
  permalink,
  quoteAround,
  readLook,
  readTweet,
  removeLeftovers,
  showNote,
  styles,
  writerOf,
  type Pass,
} from "../../../lib/x-page/index.ts";
import type { Context, PageWord } from "../context.ts";

const NAME = "move-to-dm";

/** How many pressed tweets are remembered, to know their copies in X's dialogs again. */
const REMEMBERED = 50;

interface Settled {
  readonly account: string | undefined;
  /** The link on its time, and the address that it had. */
  readonly time: Element;
  readonly href: string;
  readonly host: Element;
}

/** "Move to DM" at the end of each tweet's actions. It opens the panel on that tweet's case. */
export function moveToDm(context: Context): Feature {
  const { page, guard } = context;
  const sheet = createSheet(page);
  let accent = ACCENT;
  let drawn = "";
  let model: HTMLElement | undefined;
  /** What stood in a tweet when it got its button. X changes a tweet several times while it is drawn. */
  const settled = new WeakMap<Element, Settled>();

  function onPass({ tweets, path, account }: Pass): void {
    draw();
    for (const tweet of tweets) if (tweet.isConnected) consider(tweet, path, account);
  }

  function draw(): void {
    const look = readLook(page);
    const key = `${look.dark} ${look.fontPx} ${look.rtl} ${accent}`;
    if (key === drawn) return;
    drawn = key;
    sheet.write(styles(look, accent));
  }

  function consider(tweet: HTMLElement, path: string, account: string | undefined): void {
    const last = settled.get(tweet);
    if (last && last.account === account && stands(last, tweet)) return;
    settled.delete(tweet);
    const bar = actionsOf(tweet);
    const link = permalink(tweet);
    const wanted =
      bar &&
      !isPromoted(tweet, path, link) &&
      (!account || writerOf(tweet, link)?.toLowerCase() !== account);
    const hosts = [...tweet.getElementsByTagName(HOST)];
    for (const host of hosts) {
      // Another copy's button, or one that only looks like ours, is enough: never two.
      if (isMine(host) && (!wanted || host.parentElement !== bar)) host.remove();
    }
    if (!wanted) return;
    let host = hosts.find((one) => bar.contains(one));
    if (!host) {
      // X draws larger icons under the tweet that stands open.
      host = button(tweet.tabIndex === -1 ? "move open" : "move");
      bar.append(host);
    }
    const time = link?.time.parentElement;
    const href = time?.getAttribute("href");
    if (time && href && tweet.tabIndex !== -1) settled.set(tweet, { account, time, href, host });
  }

  /** It is the same tweet still, and its button is where it was. */
  function stands({ time, href, host }: Settled, tweet: Element): boolean {
    return (
      host.parentElement !== null &&
      tweet.contains(host) &&
      tweet.contains(time) &&
      time.getAttribute("href") === href
    );
  }

  function modelButton(): HTMLElement {
    const label = context.words("page_moveToDm");
    const press = page.createElement("button");
    press.type = "button";
    press.title = label;
    press.setAttribute("aria-label", label);
    press.append(moveIcon(page));
    return press;
  }

  function button(className: string): HTMLElement {
    const press = (model ??= modelButton()).cloneNode(true) as HTMLElement;
    press.className = className;
    const host = createHost(page, sheet, press);
    press.addEventListener("click", (event) => {
      // Only the person's own hand counts; the page can make events, but not trusted ones.
      if (event.isTrusted) guard.run(NAME, () => pressed(host));
    });
    press.addEventListener("pointerenter", () => guard.run(NAME, learnAccent));
    return host;
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
        if (reply.ok) return;
        if (reply.problem === "gone" || reply.problem === "outdated") context.outdated();
        else say("page_failed");
      });
  }

  function learnAccent(): void {
    const link = find(at.textLink, page);
    const colour = link && page.defaultView?.getComputedStyle(link).color;
    if (colour) accent = colour;
    draw();
  }

  return feature(context, NAME, {
    onPass,
    onStart() {
      removeLeftovers(page);
      return () => {
        for (const host of page.querySelectorAll(HOST)) {
          endNote(host);
          if (isMine(host)) host.remove();
        }
      };
    },
  });
}

/** The tweet's own actions; an X Article has them above and below its text. */
function actionsOf(tweet: Element): Element | undefined {
  return findAll(at.actions, tweet).findLast(
    (group) => find(at.replyAction, group) && !quoteAround(group, tweet),
  );
}
