import { CompositeDecorator } from "draft-js";
import type { ContentBlock } from "draft-js";
import type { ReactNode } from "react";

const finding =
  (pattern: RegExp) => (block: ContentBlock, found: (start: number, end: number) => void) => {
    for (const match of block.getText().matchAll(pattern))
      found(match.index, match.index + match[0].length);
  };

const Accent = ({ children }: { children?: ReactNode }) => (
  <span className="accent">{children}</span>
);

/** Mentions, hashtags and links are coloured while they are typed. */
export const decorators = new CompositeDecorator([
  { strategy: finding(/(?<!\w)[@#]\w+/g), component: Accent },
  { strategy: finding(/https?:\/\/\S+/g), component: Accent },
]);
