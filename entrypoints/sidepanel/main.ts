import "../../components/ui/theme.css";
import "../../components/ui/ui.css";
import "../../components/case/case.css";
import { paintFirst } from "./first-paint.ts";

const root = document.querySelector<HTMLElement>("#root");
if (root) {
  // The case first: what loads after it takes several times as long as the rows take to be read.
  void paintFirst(root)
    .then(() => import("./panel.tsx"))
    .then(({ start }) => start(root));
}
