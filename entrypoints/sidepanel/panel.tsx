import { createRoot } from "react-dom/client";
import "../../components/composer/composer.css";
import "../../components/sends/sends.css";
import { Guard } from "../../components/ui/guard.tsx";
import { App } from "./app.tsx";
import { early } from "./early.ts";

/** Starts the whole panel in this element. */
export async function start(root: HTMLElement): Promise<void> {
  await early;
  createRoot(root).render(
    <Guard>
      <App />
    </Guard>,
  );
}
