import type { ReactNode } from "react";
import * as reactDom from "react-dom";
import "draft-js/dist/Draft.css";
import { App } from "./App.tsx";
import { startDrift } from "./drift.ts";
import { startLive } from "./live.ts";
import "./site.css";

// draft-js counts on updates outside of React's events being drawn at once. Under createRoot they wait,
// and a selection event that comes meanwhile would write the older text back. React 18 still has the
// older root; the types are those of React 19, which has not.
const { render } = reactDom as unknown as { render: (what: ReactNode, where: Element) => void };
const root = document.querySelector("#react-root");
if (root) startDrift((turn) => render(<App key={turn} />, root));
startLive();
