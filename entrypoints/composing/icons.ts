import type { Level } from "../../lib/etiquette/index.ts";

/* After Lucide (ISC licence), each as one path. */

/** "message-square-text" */
export const REPLIES =
  "M22 17a2 2 0 0 1-2 2H6.828a2 2 0 0 0-1.414.586l-2.202 2.202A.71.71 0 0 1 2 21.286V5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2zM7 11h10M7 15h6M7 7h8";

const ROUND = "M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20";

/** "info", "circle-alert", "octagon-alert": as in the panel, each level has a shape of its own. */
export const LEVELS: Readonly<Record<Level, string>> = {
  note: `${ROUND}M12 16v-4M12 8h.01`,
  warn: `${ROUND}M12 8v4M12 16h.01`,
  block:
    "M12 16h.01M12 8v4M15.312 2a2 2 0 0 1 1.414.586l4.688 4.688A2 2 0 0 1 22 8.688v6.624a2 2 0 0 1-.586 1.414l-4.688 4.688a2 2 0 0 1-1.414.586H8.688a2 2 0 0 1-1.414-.586l-4.688-4.688A2 2 0 0 1 2 15.312V8.688a2 2 0 0 1 .586-1.414l4.688-4.688A2 2 0 0 1 8.688 2z",
};

const SVG = "http://www.w3.org/2000/svg";

export function icon(page: Document, shape: string): SVGElement {
  const svg = page.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const path = page.createElementNS(SVG, "path");
  path.setAttribute("d", shape);
  svg.append(path);
  return svg;
}
