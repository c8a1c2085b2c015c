import { compact, month } from "../../components/case/fact-words.ts";
import { ageWords } from "../../components/ui/age.ts";
import { initialOf } from "../../components/ui/initial.ts";
import type { CustomerFacts } from "../../lib/customers/index.ts";
import type { Glance } from "../../lib/db/index.ts";
import { stepsOf, type Tweet } from "../../lib/handoff/index.ts";
import { words } from "../../lib/platform/index.ts";

/**
 * The panel's head, the customer and the tweet, laid out as the panel's own views do it, so that nothing
 * moves when they come. It cannot be used yet, and gets no focus.
 * @param now ms since 1970
 */
export function firstCase({ case: shown, customer }: Glance, now: number): HTMLElement {
  const facts = customer?.facts ?? {};
  const handle = facts.handle?.value ?? customer?.handle ?? shown.customer;
  const waiting = stepsOf(shown)[0]?.state === "next";
  const first = put(
    "div",
    "frame",
    head(),
    put(
      "main",
      "frame-main",
      put(
        "div",
        "case",
        who(facts, handle),
        ...(shown.tweet ? [said(shown.tweet, now, waiting)] : []),
      ),
    ),
  );
  first.id = "first-paint";
  first.inert = true;
  return first;
}

function head(): HTMLElement {
  const here = put("span", "tab", words("tab_case"));
  here.ariaSelected = "true";
  return put(
    "header",
    "frame-head",
    put("div", "tabs", here, put("span", "tab", words("tab_sends"))),
    put("span", "icon-button", icon(20)),
  );
}

function who(facts: CustomerFacts, handle: string): HTMLElement {
  const name = facts.displayName?.value ?? `@${handle}`;
  const { bio, followers, joined, picture } = facts;
  const counts = put("p", "quiet customer-counts");
  if (followers)
    counts.append(put("span", "", words("customer_followers", compact(followers.value))));
  if (joined) counts.append(put("span", "", words("customer_joined", month(joined.value))));
  // The picture itself comes from the network, so it is left to the panel.
  const initial = picture ? "" : initialOf(name.replace(/^@/, ""));
  return put(
    "section",
    "customer",
    put("span", "avatar", put("span", "", initial)),
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
      put("details", "more", put("summary", "", words("customer_facts"), icon(16))),
    ),
  );
}

function said(tweet: Tweet, now: number, waiting: boolean): HTMLElement {
  const text = anyWay(put("p", "tweet-text", tweet.text));
  // By this name the browser's record of what it painted still tells of it once it is gone.
  text.id = "first-tweet";
  if (tweet.language !== undefined) text.lang = tweet.language;
  return put(
    "section",
    "tweet",
    text,
    put(
      "p",
      "tweet-foot quiet",
      put(
        "span",
        waiting ? "tweet-age tweet-waiting" : "tweet-age",
        icon(16),
        age(tweet, now, waiting),
      ),
      put("a", "", words("tweet_open"), " ", icon(14)),
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
