import { useEffect, useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import { useTitle } from "../pages/useTitle.ts";
import { navigate, redirect, useRoute } from "../router.tsx";
import { useSession } from "../store.ts";
import { Chat } from "./Chat.tsx";
import chatCss from "./chat.css?inline";
import { ChatNavContext } from "./nav.ts";

/** The host stands on the page for a moment before it has its root, as on X. */
const ROOT_LATE_MS = 40;

/** X Chat is an application of its own, with a root of its own inside an open shadow root. */
function Host({ testid, children }: { testid: string; children: ReactNode }) {
  const [host, setHost] = useState<HTMLDivElement | null>(null);
  const [root, setRoot] = useState<Root>();
  useEffect(() => {
    if (!host) return undefined;
    let made: Root | undefined;
    const timer = setTimeout(() => {
      const shadow = host.shadowRoot ?? host.attachShadow({ mode: "open" });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(chatCss);
      shadow.adoptedStyleSheets = [sheet];
      const mount = document.createElement("div");
      mount.className = "bg-background";
      shadow.replaceChildren(mount);
      made = createRoot(mount);
      setRoot(made);
    }, ROOT_LATE_MS);
    return () => {
      clearTimeout(timer);
      // React may not unmount one root while it draws another.
      setTimeout(() => made?.unmount());
    };
  }, [host]);
  useEffect(() => root?.render(children), [root, children]);
  return <div data-testid={testid} ref={setHost} className="chat-host" />;
}

/** Until August 2026 it stood on the page itself, under the same names. */
function OnPage({ children }: { children: ReactNode }) {
  const css = `@scope (.chat-on-page) { ${chatCss.replaceAll(":host", ":scope")} }`;
  return (
    <div className="chat-host chat-on-page">
      <style>{css}</style>
      <div className="bg-background">{children}</div>
    </div>
  );
}

export function ChatHost() {
  useTitle("X");
  const { path, text = "" } = useRoute();
  const { chatRoot } = useSession();
  const nav = useMemo(
    () => ({
      place: "chat" as const,
      path,
      text,
      go: (to: string, replace?: boolean) => (replace ? redirect(to) : navigate(to)),
    }),
    [path, text],
  );
  const chat = (
    <ChatNavContext.Provider value={nav}>
      <Chat />
    </ChatNavContext.Provider>
  );
  return chatRoot === "page" ? (
    <OnPage>{chat}</OnPage>
  ) : (
    <Host testid="xchatEmbedRoute">{chat}</Host>
  );
}

/** What the dock shows when it is open: X Chat once more, in a root of its own. */
export function Drawer() {
  const [path, go] = useState("/i/chat");
  const nav = useMemo(
    () => ({ place: "dock" as const, path, text: "", go: (to: string) => go(to) }),
    [path],
  );
  return (
    <Host testid="xchatEmbedDrawer">
      <ChatNavContext.Provider value={nav}>
        <Chat />
      </ChatNavContext.Provider>
    </Host>
  );
}

/** Where X Chat puts its dialogs; there on every page. */
export function ChatOverlays() {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current && !host.current.shadowRoot) host.current.attachShadow({ mode: "open" });
  }, []);
  return <div data-testid="xchatEmbedOverlays" ref={host} />;
}
