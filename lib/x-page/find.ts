/** The first match in the document's order, or undefined. `at` is one of `selectors.ts`. */
export function find<E extends Element = HTMLElement>(at: string, root: ParentNode): E | undefined {
  return root.querySelector<E>(at) ?? undefined;
}

export function findAll<E extends Element = HTMLElement>(at: string, root: ParentNode): E[] {
  return [...root.querySelectorAll<E>(at)];
}

/** The nearest such element around `node`, itself included. */
export function around<E extends Element = HTMLElement>(at: string, node: Element): E | undefined {
  return node.closest<E>(at) ?? undefined;
}
