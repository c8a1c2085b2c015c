import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { wearLastTheme } from "../../components/ui/last-theme.ts";
import { makeWay } from "./make-way.ts";

/** Run by the panel before anything else: all that the panel needs comes after what the page came with is painted. */
export default defineUnlistedScript(() => {
  // Before the body is parsed, so that nothing is painted in the other theme.
  if (document.documentElement.dataset["theme"] === undefined) wearLastTheme();
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
  else begin();
});

function begin(): void {
  const first = document.querySelector<HTMLElement>("#first-paint");
  const root = document.querySelector<HTMLElement>("#root");
  if (first && root) void makeWay(first, root).then(loadPanel);
  else loadPanel();
}

/** The panel's own script and what belongs to it, which the build has laid aside (see wxt.config.ts). */
function loadPanel(): void {
  const aside = document.querySelector<HTMLTemplateElement>("template#panel");
  if (aside) document.head.append(document.importNode(aside.content, true));
}
