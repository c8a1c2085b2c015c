import type { Customer } from "../../lib/customers/index.ts";
import { publicIsNext, stepsOf, type Case, type Tweet } from "../../lib/handoff/index.ts";
import { directionOf, namesApart } from "../../lib/text/index.ts";

/** A case, and whose it is. */
export interface Shown {
  readonly case: Case;
  readonly customer: Customer;
}

/**
 * The customer and the tweet as HTML, laid out as the panel's own views do it, so that nothing moves when
 * they come. It cannot be used yet, and gets no focus. Names and texts are the only words in it: all
 * that is counted, dated or said by Aside itself is left to the panel, with room kept for it.
 */
export function firstCase({ case: shown, customer }: Shown): string {
  const steps = stepsOf(shown);
  const small = !publicIsNext(steps);
  const waiting = steps[0]?.state === "next";
  return [
    `<header class="frame-head"><div class="tabs"><button class="tab late"></button></div>${icon(36)}</header>`,
    `<main class="frame-main"><div class="case">`,
    who(customer, small),
    shown.tweet ? said(shown.tweet, waiting, small) : "",
    `</div></main>`,
  ].join("");
}

function who({ facts, handle: known }: Customer, small: boolean): string {
  const { bio, displayName, followers, joined } = facts;
  const handle = facts.handle?.value ?? known;
  const name = displayName?.value ?? `@${handle}`;
  return [
    `<section class="customer${small ? " customer-compact" : ""}"><span class="avatar"></span>`,
    `<div class="customer-who"><h1 class="customer-name" dir="auto">${escaped(name)}</h1>`,
    `<p class="quiet"><bdi>@${escaped(handle)}</bdi></p></div>`,
    `<span class="icon-button pin"></span><div class="customer-more">`,
    bio ? `<p class="customer-bio" dir="auto">${escaped(bio.value)}</p>` : "",
    `<p class="quiet customer-counts">${followers || joined ? LATE : ""}</p>`,
    `<details class="more"><summary>${LATE}</summary></details></div></section>`,
  ].join("");
}

function said({ text, language, media }: Tweet, waiting: boolean, small: boolean): string {
  const lang = language === undefined ? "" : ` lang="${escaped(language)}"`;
  const pieces = namesApart(text).map(({ piece, isName }) =>
    isName ? `<bdi>${escaped(piece)}</bdi>` : escaped(piece),
  );
  // By this id the browser's record of what it painted still tells of the text once it is gone.
  return [
    `<section class="tweet${small ? " tweet-compact" : ""}">`,
    `<p id="first-tweet" class="tweet-text" dir="${directionOf(text)}"${lang}>${pieces.join("")}</p>`,
    media ? `<p class="tweet-media quiet">${icon(14)}${LATE}</p>` : "",
    `<p class="tweet-foot quiet"><span class="tweet-age${waiting ? " tweet-waiting" : ""}">`,
    `${icon(16)}${LATE}</span><a>${LATE}${icon(14)}</a></p></section>`,
  ].join("");
}

/** A line to come. */
const LATE = `<span class="late"></span>`;

/** The place of a drawing, which comes with the panel. */
function icon(size: number): string {
  return `<span style="display:inline-block;inline-size:${size}px;block-size:${size}px"></span>`;
}

/** As text, in an element or in a quoted attribute: people write their names and tweets themselves. */
function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
