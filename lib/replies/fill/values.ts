import { ageParts } from "../../text/index.ts";
import { Moment, placeOf, timeOfDay, type Place } from "./moment.ts";
import { plainWords } from "./plain-words.ts";
import type { Answers, Asked, Variables } from "./types.ts";

type Values = Record<string, unknown>;

/**
 * The values as a template names them. What is dear to reckon is reckoned when it is read.
 * @param onGuess told when a value is read that a person should look at
 */
export function valuesOf(
  variables: Variables,
  language: string,
  answers: Answers,
  onGuess: (asked: Asked) => void,
): Values {
  const { customer, tweet, account, agent, dmLink, scope, now, timeZone } = variables;
  const place = placeOf(language, timeZone);
  const when = (at: number | undefined, form: string) =>
    at === undefined ? undefined : new Moment(at, place, form);
  const values: Values = {
    customer: {
      handle: customer.handle,
      name: customer.name,
      first_name: customer.firstName,
      first_name_guessed: customer.firstNameGuessed ?? false,
      first_contact: customer.firstContact,
    },
    tweet: {
      text: tweet?.text,
      url: tweet?.url,
      language: tweet?.language,
      posted: when(tweet?.postedAt, "both"),
      get age() {
        const { postedAt } = tweet ?? {};
        return postedAt === undefined || now === undefined ? undefined : age(postedAt, now, place);
      },
    },
    account: { handle: account.handle, name: account.name },
    agent: { name: agent.name },
    case: { category: variables.case?.category, facts: { ...variables.case?.facts } },
    dm_link: dmLink ?? plainWords(account.handle, language),
    scope,
    language,
    today: when(now, "long"),
    now: when(now, "both"),
    get time_of_day() {
      return now === undefined ? undefined : timeOfDay(now, place);
    },
  };
  const { firstName = "", firstNameGuessed } = customer;
  if (firstName !== "" && firstNameGuessed) guard(values["customer"] as Values, firstName, onGuess);
  for (const [key, answer] of Object.entries(answers)) put(values, key, answer);
  return values;
}

/** As the person has said; what they left empty is not there. */
function put(values: Values, key: string, answer: string): void {
  const path = key.split(".");
  const last = path.pop() ?? "";
  let at = values;
  for (const part of path) {
    const next = Object.hasOwn(at, part) ? at[part] : undefined;
    if (next !== undefined && (typeof next !== "object" || next === null)) return;
    at = (next ?? define(at, part, {})) as Values;
  }
  define(at, last, answer.trim() === "" ? undefined : answer);
}

/** Also over a getter, and for names such as `__proto__`. */
function define(at: Values, name: string, value: unknown): unknown {
  Object.defineProperty(at, name, { value, configurable: true, enumerable: true, writable: true });
  return value;
}

function guard(customer: Values, proposed: string, onGuess: (asked: Asked) => void): void {
  Object.defineProperty(customer, "first_name", {
    configurable: true,
    enumerable: true,
    get() {
      onGuess({ key: "customer.first_name", proposed, why: "guessed" });
      return proposed;
    },
  });
}

/** "3 hours", in the reply's language. */
function age(from: number, now: number, { language }: Place): string {
  const { unit, number } = ageParts(from, now);
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(
    Math.max(1, number),
  );
}
