import { createRoot } from "react-dom/client";
import "draft-js/dist/Draft.css";
import { App } from "./App.tsx";
import { startLive } from "./live.ts";
import "./site.css";

const root = document.querySelector("#react-root");
if (root) createRoot(root).render(<App />);
startLive();
