import type { CDPSession } from "playwright-core";

/** How many nodes of Aside's stand on this page: its hosts, their roots and all within. */
export async function ownNodes(devtools: CDPSession): Promise<number> {
  const { root } = await devtools.send("DOM.getDocument", { depth: -1, pierce: true });
  const count = (node: typeof root, ours: boolean): number => {
    const own = ours || node.localName === "x-slot-item";
    const within = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
    return within.reduce((sum, child) => sum + count(child, own), own ? 1 : 0);
  };
  return count(root, false);
}
