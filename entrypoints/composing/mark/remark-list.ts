import type { Remark } from "../../../lib/messages/index.ts";
import { icon, LEVELS } from "../icons.ts";
import type { Words } from "../words.ts";

/** What is to be said of a draft, gravest first, each with its level in words and as a shape. */
export function remarkList(page: Document, words: Words, remarks: readonly Remark[]): HTMLElement {
  const element = page.createElement("div");
  const list = page.createElement("ul");
  list.className = "said-list";
  for (const { level, sentence } of remarks) {
    const item = page.createElement("li");
    item.className = level;
    const name = page.createElement("b");
    name.textContent = words(`warning_level_${level}`);
    const why = page.createElement("span");
    why.textContent = sentence;
    const both = page.createElement("div");
    both.append(name, why);
    item.append(icon(page, LEVELS[level]), both);
    list.append(item);
  }
  // So that a press on the words does not take the focus, and the caret, from X's box.
  element.addEventListener("mousedown", (event) => event.preventDefault());
  element.append(list);
  return element;
}
