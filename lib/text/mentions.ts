import { handleOf, type Handle } from "../customers/index.ts";

// X's rule: a mention stands free; an address like a@b.com holds none. No rule for lists.
const MENTION = /(?<![\w!#$%&*@\uff20])[@\uff20](\w{1,15})(?![\w@\uff20]|:\/\/)/gu;

/** Who a text mentions, each once, in order of appearance. */
export function mentions(text: string): Handle[] {
  const found = new Set<Handle>();
  for (const match of text.matchAll(MENTION)) {
    const handle = handleOf(match[1] ?? "");
    if (handle) found.add(handle);
  }
  return [...found];
}
