const SVG = "http://www.w3.org/2000/svg";

/** "message-square-lock" of Lucide (ISC licence), as one path: a conversation that is private. */
const SHAPE =
  "M22 8.5V5a2 2 0 0 0-2-2H4a2 2 0 0 0-2 2v16.286a.71.71 0 0 0 1.212.502l2.202-2.202A2 2 0 0 1 6.828 19H10M20 15v-2a2 2 0 0 0-4 0v2M15 15h6a1 1 0 0 1 1 1v3a1 1 0 0 1-1 1h-6a1 1 0 0 1-1-1v-3a1 1 0 0 1 1-1z";

export function moveIcon(page: Document): SVGElement {
  const svg = page.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  const path = page.createElementNS(SVG, "path");
  path.setAttribute("d", SHAPE);
  svg.append(path);
  return svg;
}
