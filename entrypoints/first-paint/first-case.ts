import { compact, month } from "../../components/case/fact-words.ts";
import { ageWords } from "../../components/ui/age.ts";
import { initialOf } from "../../components/ui/initial.ts";
import type { CustomerFacts } from "../../lib/customers/index.ts";
import type { Glance } from "../../lib/db/index.ts";
import { publicIsNext, stepsOf, type Tweet } from "../../lib/handoff/index.ts";
import { words } from "../../lib/platform/index.ts";

/** The first case as it is painted. */
export interface FirstCase {
  readonly element: HTMLElement;
  /**
   * Puts in Aside's own words, for which room was kept. Not before the first paint: the catalogue, the
   * formats of this language and its letters take longer to load than all the rest takes to be painted.
   * @param now ms since 1970
   */
  fill(now: number): void;
}

/** What is written once the first paint is over. */
type Late = (tag: string, name: string, write: (now: number) => string) => HTMLElement;

/**
 * The panel's head, the customer and the tweet, laid out as the panel's own views do it, so that nothing
 * moves when they come. It cannot be used yet, and gets no focus.
 */
export function firstCase({ case: shown, customer }: Glance): FirstCase {
  const writing: ((now: number) => void)[] = [];
  const late: Late = (tag, name, write) => {
    const element = put(tag, `${name} late`.trim());
    writing.push((now) => (element.textContent = write(now)));
    return element;
  };
  const facts = customer?.facts ?? {};
  const handle = facts.handle?.value ?? customer?.handle ?? shown.customer;
  const steps = stepsOf(shown);
  const small = !publicIsNext(steps);
  const waiting = steps[0]?.state === "next";
  const parts = [who(late, facts, handle, small)];
  if (shown.tweet) parts.push(said(late, shown.tweet, waiting, small));
  const element = put(
    "div",
    "frame",
    head(late),
    put("main", "frame-main", put("div", "case", ...parts)),
  );
  element.id = "first-paint";
  element.inert = true;
  return { element, fill: (now) => writing.forEach((write) => write(now)) };
}

function head(late: Late): HTMLElement {
  const here = late("button", "tab", () => words("tab_case"));
  here.ariaSelected = "true";
  const sends = late("button", "tab", () => words("tab_sends"));
  return put(
    "header",
    "frame-head",
    put("div", "tabs", here, sends),
    put("span", "icon-button", icon(20)),
  );
}

function who(late: Late, facts: CustomerFacts, handle: string, small: boolean): HTMLElement {
  const name = facts.displayName?.value ?? `@${handle}`;
  const { bio, followers, joined, picture } = facts;
  const counts = put("p", "quiet customer-counts");
  if (followers)
    counts.append(late("span", "", () => words("customer_followers", compact(followers.value))));
  if (joined) counts.append(late("span", "", () => words("customer_joined", month(joined.value))));
  const known = put(
    "summary",
    "",
    late("span", "", () => words("customer_facts")),
    icon(16),
  );
  return put(
    "section",
    small ? "customer customer-compact" : "customer",
    put(
      "span",
      "avatar",
      // The picture itself comes from the network, so it is left to the panel.
      ...(picture ? [] : [late("span", "", () => initialOf(name.replace(/^@/, "")))]),
    ),
    put(
      "div",
      "customer-who",
      anyWay(put("h1", "customer-name", name)),
      put("p", "quiet", put("bdi", "", `@${handle}`)),
    ),
    put(
      "div",
      "customer-more",
      ...(bio ? [anyWay(put("p", "customer-bio", bio.value))] : []),
      counts,
      put("details", "more", known),
    ),
  );
}

function said(late: Late, tweet: Tweet, waiting: boolean, small: boolean): HTMLElement {
  const text = anyWay(put("p", "tweet-text", tweet.text));
  // By this name the browser's record of what it painted still tells of it once it is gone.
  text.id = "first-tweet";
  if (tweet.language !== undefined) text.lang = tweet.language;
  return put(
    "section",
    small ? "tweet tweet-compact" : "tweet",
    text,
    put(
      "p",
      "tweet-foot quiet",
      put(
        "span",
        waiting ? "tweet-age tweet-waiting" : "tweet-age",
        icon(16),
        late("span", "", (now) => age(tweet, now, waiting)),
      ),
      put(
        "a",
        "",
        late("span", "", () => words("tweet_open")),
        icon(14),
      ),
    ),
  );
}

function age({ postedAt }: Tweet, now: number, waiting: boolean): string {
  if (postedAt === undefined) return words("tweet_waiting_unknown");
  const passed = ageWords(postedAt, now);
  if (passed === undefined) return words("tweet_waiting_new");
  return words(waiting ? "tweet_waiting" : "age_ago", passed);
}

/** Strings become text, never markup. */
function put(tag: string, name: string, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (name !== "") element.className = name;
  element.append(...children);
  return element;
}

function anyWay(element: HTMLElement): HTMLElement {
  element.dir = "auto";
  return element;
}

/** The place of an icon, whose drawing comes with the panel. */
function icon(size: number): HTMLElement {
  const place = put("span", "");
  place.style.cssText = `display: inline-block; inline-size: ${size}px; block-size: ${size}px`;
  return place;
}
