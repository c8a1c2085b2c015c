const SVG = "http://www.w3.org/2000/svg";

/** After "message-square-lock" of Lucide (ISC licence), as one path: a conversation that is private. */
const SHAPE =
  "M22 8V5a2 2 0 0 0-2-2H4a2 2 0 0 0-2 2v17l4-3h4M20 15v-2a2 2 0 0 0-4 0v2m-2 0h8v5h-8z";

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
