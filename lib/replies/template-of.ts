import { links } from "../text/index.ts";
import type { CannedReply, Variables } from "./types.ts";

/** After these a first name is a greeting, which goes on without one. */
const GREETS = /(?:^|[\s"“])(?:hi|hello|hey|dear)\s$/iu;

/**
 * A text that was written for one customer, as a template for all: their name, the account's, the DM link
 * and who signed become what fills them in. Filled for the same people it is the text again. What looks
 * like a template in it stays what it is.
 */
export function templateOf(
  text: string,
  { customer, account, agent, dmLink }: Variables,
): Pick<CannedReply, "prompt"> & { readonly template: string } {
  const found = new Map<string, string>();
  const put = (value: string | undefined, template: string) => {
    if (value !== undefined && value.trim() !== "" && !found.has(value)) found.set(value, template);
  };
  put(`@${customer.handle}`, "@{{ customer.handle }}");
  put(`@${account.handle}`, "@{{ account.handle }}");
  put(customer.name, "{{ customer.name }}");
  put(customer.firstName, "{{ customer.first_name }}");
  put(agent.name, "{{ agent.name }}");
  const own = ownLink(text, dmLink);
  put(own?.link, "{{ dm_link }}");

  const names = [...found.keys()].toSorted((a, b) => b.length - a.length);
  const wanted = new RegExp([...names.map((name) => whole(name)), String.raw`\{+`].join("|"), "gu");
  const template = text.trim().replace(wanted, (match: string, at: number, all: string) => {
    if (match.startsWith("{")) return `{{ "${match}" }}`;
    const isGreeting = match === customer.firstName && GREETS.test(all.slice(0, at));
    return isGreeting
      ? '{{ customer.first_name | default: "there" }}'
      : (found.get(match) ?? match);
  });
  return { template, ...(own?.prompt !== undefined && { prompt: own.prompt }) };
}

/** A name, where it is no part of a longer word. A hyphen stays as it is: `u` allows no `\-` outside of a class. */
function whole(name: string): string {
  const escaped = name.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
  return String.raw`(?<![\p{L}\p{N}_@])${escaped}(?![\p{L}\p{N}_])`;
}

/** The account's own DM link as it stands in the text, with its prompt. */
function ownLink(
  text: string,
  bare: string | undefined,
): { readonly link: string; readonly prompt?: string } | undefined {
  if (bare === undefined) return undefined;
  for (const { start, end } of links(text)) {
    const link = text.slice(start, end);
    if (link === bare) return { link };
    const written = link.startsWith(`${bare}&text=`) ? link.slice(bare.length + 6) : "";
    const prompt = decoded(written);
    if (prompt && encodeURIComponent(prompt) === written) return { link, prompt };
  }
  return undefined;
}

function decoded(written: string): string | undefined {
  try {
    return decodeURIComponent(written);
  } catch {
    return undefined;
  }
}
