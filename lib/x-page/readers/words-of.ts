const SHORTENER = /^(https?:)?\/\/t\.co\//;

/**
 * The words of an element as its writer wrote them: emoji from the pictures that X draws for them,
 * line breaks kept, and links without the "…" that X hangs on what it cuts off.
 */
export function wordsOf(element: Node): string {
  let words = "";
  for (const node of element.childNodes) {
    if (node.nodeType === 3) words += (node as Text).data;
    else if (node.nodeType === 1) words += wordsOfElement(node as Element);
  }
  return words;
}

function wordsOfElement(element: Element): string {
  const name = element.localName;
  if (name === "img") return element.getAttribute("alt") ?? "";
  if (name === "br") return "\n";
  const words = wordsOf(element);
  return name === "a" && SHORTENER.test(element.getAttribute("href") ?? "")
    ? // Written so, because one such letter makes V8 keep a whole script with two bytes for each.
      words.replace(/\u2026$/, "")
    : words;
}
