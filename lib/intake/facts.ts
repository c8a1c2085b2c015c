/**
 * The facts that a customer may be asked for, by the names that canned replies (`asksFor`) and cases know
 * them by. A person may add others by their own names.
 */
export const FACTS = [
  "orderNumber",
  "bookingNumber",
  "accountNumber",
  "trackingNumber",
  "emailAddress",
  "phoneNumber",
  "address",
  "postcode",
  "photo",
  "date",
  "amount",
  "device",
  "version",
  "whichOne",
  "whatHappened",
  "whatItIsAbout",
] as const;

export type FactName = (typeof FACTS)[number];

/** A number that came without a word of what it is. Which one was meant, the case's needs tell. */
export const SOME_NUMBER = "aNumber";

/** What a number without a name may be. */
const NUMBERS: ReadonlySet<string> = new Set<FactName>([
  "orderNumber",
  "bookingNumber",
  "accountNumber",
  "trackingNumber",
]);

/** What each of Aside's own categories (`CATEGORIES` of the handoff) needs, until the person says otherwise. */
const USUAL: Readonly<Record<string, readonly FactName[]>> = {
  delivery: ["orderNumber", "postcode"],
  return: ["orderNumber", "photo"],
  payment: ["orderNumber", "date", "amount"],
  account: ["emailAddress"],
  product: ["device", "version", "whatHappened"],
};

/** For each category, the facts that the person needs; those that they did not set are missing. */
export type Needs = Readonly<Record<string, readonly string[]>>;

/** What a category needs: the person's own list, or else the usual one; nothing where there is none. */
export function needsFor(category: string | undefined, own: Needs): readonly string[] {
  if (category === undefined) return [];
  if (Object.hasOwn(own, category)) return own[category] ?? [];
  return Object.hasOwn(USUAL, category) ? (USUAL[category] ?? []) : [];
}

export function mayBeNumber(fact: string): boolean {
  return NUMBERS.has(fact);
}
