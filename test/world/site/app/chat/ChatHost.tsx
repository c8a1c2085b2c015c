import { useEffect, useRef } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import { useTitle } from "../pages/useTitle.ts";
import { Chat } from "./Chat.tsx";
import chatCss from "./chat.css?inline";

/** The host stands on the page for a moment before it has its root, as on X. */
const ROOT_LATE_MS = 40;

/** X Chat: an application of its own inside an open shadow root. */
export function ChatHost() {
  useTitle("X");
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    let root: Root | undefined;
    const timer = setTimeout(() => {
      const shadow = element.shadowRoot ?? element.attachShadow({ mode: "open" });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(chatCss);
      shadow.adoptedStyleSheets = [sheet];
      const mount = document.createElement("div");
      mount.className = "bg-background";
      shadow.replaceChildren(mount);
      root = createRoot(mount);
      root.render(<Chat />);
    }, ROOT_LATE_MS);
    return () => {
      clearTimeout(timer);
      // React may not unmount one root while it draws another.
      setTimeout(() => root?.unmount());
    };
  }, []);
  return <div data-testid="xchatEmbedRoute" ref={host} className="chat-host" />;
}

/** Where X Chat puts its dialogs; there on every page. */
export function ChatOverlays() {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current && !host.current.shadowRoot) host.current.attachShadow({ mode: "open" });
  }, []);
  return <div data-testid="xchatEmbedOverlays" ref={host} />;
}
