import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { wearLastTheme } from "../../components/ui/last-theme.ts";
import { paintFirst } from "./paint-first.ts";

/** Run by the panel before anything else; all that the panel needs comes after the case of the press is painted. */
export default defineUnlistedScript(() => {
  const painted = paintFirst();
  // While the database is being opened, and before the body is parsed: nothing can be painted in the other theme.
  wearLastTheme();
  void painted.then(loadPanel);
});

/** The panel's own script and what belongs to it, which the build has laid aside (see wxt.config.ts). */
function loadPanel(): void {
  const aside = document.querySelector<HTMLTemplateElement>("template#panel");
  if (aside) document.head.append(document.importNode(aside.content, true));
}
