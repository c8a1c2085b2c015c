import { createRoot } from "react-dom/client";
import { Guard } from "../../components/ui/guard.tsx";
import { words } from "../../lib/platform/index.ts";
import { Pages } from "./pages.tsx";

document.title = words("options_title");
const root = document.querySelector("#root");
if (root) {
  createRoot(root).render(
    <Guard>
      <Pages />
    </Guard>,
  );
}
