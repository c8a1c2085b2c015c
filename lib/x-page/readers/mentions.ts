import { handleOf, type Handle } from "../../customers/index.ts";

/** Who a tweet's text mentions, each once. An address such as a@b.com mentions nobody. */
export function mentionsIn(text: string): Handle[] {
  const found = new Set<Handle>();
  for (const [, name] of text.matchAll(/(?<![\w@.+-])@(\w{1,15})(?![\w@])/g)) {
    const handle = handleOf(name ?? "");
    if (handle) found.add(handle);
  }
  return [...found];
}
