import { priceOf, type PaidAction } from "../../lib/sends/index.ts";

const dollars = new Intl.NumberFormat(undefined, {
  style: "currency",
  currency: "USD",
  currencyDisplay: "narrowSymbol",
  maximumFractionDigits: 3,
});

/** What X will charge, as "$0.015" or "$0.01 – $0.20". */
export function priceWords(action: PaidAction): string {
  const { min, max } = priceOf(action);
  return min === max ? dollars.format(max) : dollars.formatRange(min, max);
}

/** The most that X can charge. */
export function mostWords(action: PaidAction): string {
  return dollars.format(priceOf(action).max);
}
