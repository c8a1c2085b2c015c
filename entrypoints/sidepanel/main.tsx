import { createRoot } from "react-dom/client";
import { Guard } from "../../components/ui/guard.tsx";
import { App } from "./app.tsx";
import { early } from "./early.ts";

const root = document.querySelector("#root");
if (root) {
  void early.then(() =>
    createRoot(root).render(
      <Guard>
        <App />
      </Guard>,
    ),
  );
}
