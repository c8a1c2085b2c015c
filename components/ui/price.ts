import {
  dollars as inDollars,
  priceOf,
  type Cost,
  type PaidAction,
  type Price,
} from "../../lib/sends/index.ts";

const dollars = new Intl.NumberFormat(undefined, {
  style: "currency",
  currency: "USD",
  currencyDisplay: "narrowSymbol",
  maximumFractionDigits: 3,
});

/** What X will charge, as "$0.015" or "$0.01–$0.20". */
export function priceWords(action: PaidAction): string {
  return rangeWords(priceOf(action));
}

/** What was spent, as "$0.03" or "$0.01–$0.20". */
export function costWords(cost: Cost): string {
  return rangeWords(inDollars(cost));
}

/** @param milli thousandths of a dollar */
export function dollarWords(milli: number): string {
  return dollars.format(milli / 1000);
}

function rangeWords({ min, max }: Price): string {
  if (min === max) return dollars.format(max);
  // Closed up, so that a narrow button can show it on one line.
  return dollars.formatRange(min, max).replaceAll(/\s+–\s+/gu, "–");
}

/** The most that X can charge. */
export function mostWords(action: PaidAction): string {
  return dollars.format(priceOf(action).max);
}
