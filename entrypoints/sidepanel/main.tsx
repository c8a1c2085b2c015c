import { createRoot } from "react-dom/client";
import "../../components/ui/theme.css";
import "../../components/ui/ui.css";
import "../../components/case/case.css";
import "../../components/composer/composer.css";
import "../../components/sends/sends.css";
import { Guard } from "../../components/ui/guard.tsx";
import { App } from "./app.tsx";

const root = document.querySelector("#root");
if (root) {
  createRoot(root).render(
    <Guard>
      <App />
    </Guard>,
  );
}
