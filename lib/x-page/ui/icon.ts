const SVG = "http://www.w3.org/2000/svg";

/** After "message-square-lock" of Lucide (ISC licence), as one path: a conversation that is private. */
const SHAPE =
  "M22 8V5a2 2 0 0 0-2-2H4a2 2 0 0 0-2 2v17l4-3h4M20 15v-2a2 2 0 0 0-4 0v2m-2 0h8v5h-8z";

/**
 * The same as an outline, for CSS: what stands in each tweet is to cost the page no nodes of its own.
 * Drawn with a stroke of 1.9, the corners and ends round.
 */
export const MOVE_OUTLINE =
  "M10 18.05a.95.95 0 0 1 0 1.9H6.317L2.57 22.76A.95.95 0 0 1 1.05 22V5A2.95 2.95 0 0 1 4 2.05H20A2.95 2.95 0 0 1 22.95 5V8A.95.95 0 0 1 21.05 8V5A1.05 1.05 0 0 0 20 3.95H4A1.05 1.05 0 0 0 2.95 5V20.1L5.683 18.05ZM15.05 15V13a2.95 2.95 0 0 1 5.9 0V15H19.05V13a1.05 1.05 0 0 0-2.1 0V15ZM14 14.05h8a.95.95 0 0 1 .95.95v5a.95.95 0 0 1-.95.95h-8a.95.95 0 0 1-.95-.95v-5a.95.95 0 0 1 .95-.95ZM14.95 15.95v3.1h6.1v-3.1z";

export function moveIcon(page: Document): SVGElement {
  return draw(page, SHAPE);
}

/** After "panel-right" of Lucide (ISC licence), as one path: what stands beside the page. */
const PANEL = "M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM15 3v18";

export function panelIcon(page: Document): SVGElement {
  return draw(page, PANEL);
}

function draw(page: Document, shape: string): SVGElement {
  const svg = page.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  const path = page.createElementNS(SVG, "path");
  path.setAttribute("d", shape);
  svg.append(path);
  return svg;
}
