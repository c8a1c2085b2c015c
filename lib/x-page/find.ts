/** The first match in the document's order, or undefined. `at` is one of `selectors.ts`. */
export function find(at: string, root: ParentNode): HTMLElement | undefined {
  return root.querySelector<HTMLElement>(at) ?? undefined;
}

export function findAll(at: string, root: ParentNode): HTMLElement[] {
  const all: HTMLElement[] = [];
  // To spread the list takes twice as long, and this runs for each tweet.
  root.querySelectorAll<HTMLElement>(at).forEach((one) => all.push(one));
  return all;
}

/** The nearest such element around `node`, itself included. */
export function around(at: string, node: Element): HTMLElement | undefined {
  return node.closest<HTMLElement>(at) ?? undefined;
}
