import type { Page } from "playwright-core";
import { until } from "../browser/wait.ts";
import { moveButton } from "./on-x.ts";

/** One of the controls beside X's composers. */
export type Control = "fix" | "mark" | "replies" | "take";

interface Seen {
  readonly classes: readonly string[];
  readonly attributes: ReadonlyMap<string, string>;
  readonly words: string;
  /** Of them, what is not in a part of it. */
  readonly own: string;
  readonly middle: { readonly x: number; readonly y: number };
}

/**
 * Waits until one of Aside's controls is drawn.
 * @param seen what is drawn of this name, the front one last
 */
export function front<T>(name: string, seen: (name: string) => Promise<readonly T[]>): Promise<T> {
  return until(`Aside to draw its "${name}"`, 10_000, async () => (await seen(name)).at(-1));
}

/**
 * What a person sees and presses of Aside's controls beside X's composers. Their shadow roots are closed
 * to the page, and to Playwright with it; only the browser's own tools see in.
 */
export function inControls(page: Page) {
  /** What is drawn of ours with this class, the front one last. */
  async function seen(name: string): Promise<Seen[]> {
    const devtools = await page.context().newCDPSession(page);
    try {
      const { root } = await devtools.send("DOM.getDocument", { depth: -1, pierce: true });
      type Node = typeof root;
      const found: Node[] = [];
      const walk = (node: Node, ours: boolean): void => {
        if (ours && classesOf(node).includes(name)) found.push(node);
        for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])])
          walk(child, ours || node.localName === moveButton);
      };
      walk(root, false);
      const all: Seen[] = [];
      for (const node of found) {
        // What is not drawn has no box.
        const model = await devtools
          .send("DOM.getBoxModel", { backendNodeId: node.backendNodeId })
          .catch(() => undefined);
        if (!model) continue;
        const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.model.border;
        all.push({
          classes: classesOf(node),
          attributes: attributesOf(node),
          words: wordsOf(node),
          own: (node.children ?? []).map(({ nodeValue }) => nodeValue).join(""),
          middle: { x: (x1 + x2) / 2, y: (y1 + y2) / 2 },
        });
      }
      return all;
    } finally {
      await devtools.detach();
    }
  }

  const one = (name: string): Promise<Seen> => front(name, seen);

  return {
    seen,
    /** Waits until it is drawn. */
    one,
    async press(control: Control): Promise<void> {
      // The mark has its place also while it says nothing.
      const { middle } = await one(control === "mark" ? "said" : control);
      await page.mouse.click(middle.x, middle.y);
    },
    /** The titles in the open picker. */
    async titles(): Promise<string[]> {
      return (await seen("title")).map(({ own }) => own);
    },
    /** What the mark says of itself; undefined while it is not to be seen. */
    async marked(): Promise<string | undefined> {
      return (await seen("said")).at(-1)?.attributes.get("aria-label");
    },
  };
}

interface Described {
  readonly attributes?: string[];
  readonly nodeValue: string;
  readonly children?: Described[];
}

function attributesOf({ attributes = [] }: Described): Map<string, string> {
  const pairs = new Map<string, string>();
  for (let at = 0; at < attributes.length; at += 2)
    pairs.set(attributes[at] ?? "", attributes[at + 1] ?? "");
  return pairs;
}

function classesOf(node: Described): string[] {
  return (attributesOf(node).get("class") ?? "").split(" ");
}

function wordsOf({ nodeValue, children = [] }: Described): string {
  return nodeValue + children.map(wordsOf).join("");
}
