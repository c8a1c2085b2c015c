import type { CDPSession } from "playwright-core";

/** How many nodes stand on a page, roots and all within. */
interface Standing {
  readonly all: number;
  /** Aside's: its hosts and all within. */
  readonly own: number;
}

export async function standing(devtools: CDPSession): Promise<Standing> {
  const { root } = await devtools.send("DOM.getDocument", { depth: -1, pierce: true });
  let all = 0;
  let own = 0;
  const count = (node: typeof root, within: boolean): void => {
    const isOwn = within || node.localName === "x-slot-item";
    all += 1;
    if (isOwn) own += 1;
    const { children = [], shadowRoots = [], pseudoElements = [] } = node;
    for (const one of [...children, ...shadowRoots, ...pseudoElements]) count(one, isOwn);
  };
  count(root, false);
  return { all, own };
}
