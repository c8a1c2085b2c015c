const SVG = "http://www.w3.org/2000/svg";

/** After "message-square-lock" of Lucide (ISC licence), as one path: a conversation that is private. */
const SHAPE =
  "M22 8V5a2 2 0 0 0-2-2H4a2 2 0 0 0-2 2v17l4-3h4M20 15v-2a2 2 0 0 0-4 0v2m-2 0h8v5h-8z";

export function moveIcon(page: Document): SVGElement {
  const svg = page.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  const path = page.createElementNS(SVG, "path");
  path.setAttribute("d", SHAPE);
  svg.append(path);
  return svg;
}
