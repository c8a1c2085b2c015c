import { words } from "../../lib/platform/index.ts";
import { MoveToDmDrawing } from "./move-to-dm-drawing.tsx";

/** Nothing chosen yet: what to press, with a picture of it. */
export function Empty() {
  return (
    <section className="empty">
      <MoveToDmDrawing />
      <h1>{words("empty_heading")}</h1>
      <p>{words("empty_text")}</p>
      <a
        className="button button-primary"
        href="https://x.com/home"
        target="_blank"
        rel="noreferrer"
      >
        {words("empty_open")}
      </a>
    </section>
  );
}
