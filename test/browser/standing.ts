import type { CDPSession } from "playwright-core";

/** How many nodes stand on a page, roots and all within. */
interface Standing {
  /** With those that style sheets make, such as `::before`: the browser counts them as well. */
  readonly all: number;
  /** Aside's: its hosts and all that was put within. */
  readonly own: number;
}

export async function standing(devtools: CDPSession): Promise<Standing> {
  const { root } = await devtools.send("DOM.getDocument", { depth: -1, pierce: true });
  let all = 0;
  let own = 0;
  const count = (node: typeof root, within: boolean): void => {
    const isOwn = within || node.localName === "x-slot-item";
    const { children = [], shadowRoots = [], pseudoElements = [] } = node;
    all += 1 + pseudoElements.length;
    if (isOwn) own += 1;
    for (const one of [...children, ...shadowRoots]) count(one, isOwn);
  };
  count(root, false);
  return { all, own };
}
