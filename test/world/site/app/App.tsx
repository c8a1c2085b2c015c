import { useCallback, useEffect, useLayoutEffect, useState } from "react";
import type { ReactNode } from "react";
import { createPortal } from "react-dom";
import { HoverCards } from "./Hover.tsx";
import { MobileNav, Nav } from "./Nav.tsx";
import { Sidebar } from "./Sidebar.tsx";
import { ChatHost, ChatOverlays } from "./chat/ChatHost.tsx";
import { AccountMenu } from "./layers/AccountMenu.tsx";
import { Dock } from "./chat/Dock.tsx";
import { OverComposer } from "./layers/OverComposer.tsx";
import { ComposeModal } from "./layers/ComposeModal.tsx";
import { Help } from "./layers/Help.tsx";
import { PhotoViewer } from "./layers/PhotoViewer.tsx";
import { Toasts } from "./layers/Toasts.tsx";
import { Home } from "./pages/Home.tsx";
import { NotFound } from "./pages/NotFound.tsx";
import { Notifications } from "./pages/Notifications.tsx";
import { Profile } from "./pages/Profile.tsx";
import { Search } from "./pages/Search.tsx";
import { Status } from "./pages/Status.tsx";
import { redirectFrom } from "./redirects.ts";
import { modalAt, pageOf, photoOf, useRoute } from "./router.tsx";
import { KEYS } from "./shortcut-keys.ts";
import { useShortcuts } from "./shortcuts.ts";
import { useSession } from "./store.ts";

const STATUS = /^\/\w{1,15}\/status\/(\d+)/;
/** Addresses that become others before anything is drawn. */
const PASSING = /^\/(?:$|messages(?:\/|$)|intent\/|compose\/)/;

function Page({ path, search }: { path: string; search: string }) {
  if (PASSING.test(path)) return null;
  const status = STATUS.exec(path)?.[1];
  if (status !== undefined) return <Status key={status} id={status} />;
  if (path === "/home") return <Home />;
  if (path.startsWith("/notifications")) return <Notifications path={path} />;
  if (path === "/search" || path === "/explore") return <Search search={search} />;
  if (path.startsWith("/i/chat")) return <ChatHost />;
  const handle = /^\/(\w{1,15})(?:\/[\w_]+)?$/.exec(path)?.[1];
  if (handle !== undefined && !["settings", "i"].includes(handle))
    return <Profile key={handle} handle={handle} />;
  return <NotFound what="page" />;
}

/** Where the reader was on each page, for the way back. */
const scrolled = new Map<string, number>();
function useScrollMemory(path: string): void {
  useLayoutEffect(() => {
    scrollTo(0, scrolled.get(path) ?? 0);
    const keep = () => scrolled.set(path, scrollY);
    addEventListener("scroll", keep, { passive: true });
    return () => removeEventListener("scroll", keep);
  }, [path]);
}

export function App() {
  const route = useRoute();
  const { path, search } = route;
  const { theme, layout, dock } = useSession();
  const [layers, setLayers] = useState<HTMLDivElement | null>(null);
  const [menu, setMenu] = useState(false);
  const [help, setHelp] = useState(false);
  useShortcuts(useCallback(() => setHelp(true), []));
  useEffect(() => {
    redirectFrom(path, search);
  }, [path, search]);

  const modal = search === "" ? modalAt(path) : undefined;
  const shown = pageOf(route);
  const photo = photoOf(route);
  useScrollMemory(shown);
  const chat = shown.startsWith("/i/chat");
  const docked = dock && !chat && layout === "desktop";
  const openMenu = useCallback(() => setMenu(true), []);
  const over = (what: ReactNode) => layers && createPortal(what, layers);
  return (
    <div className={`app ${theme} ${layout}`}>
      <div>
        <div id="layers" ref={setLayers} />
        <div
          data-at-shortcutkeys={JSON.stringify(KEYS)}
          aria-hidden={modal !== undefined}
          className="columns"
        >
          {layout === "mobile" ? (
            <MobileNav onAccount={openMenu} />
          ) : (
            <Nav narrow={chat} onAccount={openMenu} />
          )}
          <main role="main" className={chat ? "main chat-main" : "main"}>
            <div className="main-inner">
              <div data-testid="primaryColumn" className="primary">
                <Page path={shown} search={shown === path ? search : ""} />
              </div>
              {!chat && layout === "desktop" && (
                <Sidebar
                  statusId={STATUS.exec(shown)?.[1]}
                  searching={shown === "/search" || shown === "/explore"}
                />
              )}
            </div>
          </main>
        </div>
        <ChatOverlays />
        {photo !== undefined && over(<PhotoViewer path={photo} />)}
        {modal === "compose" && over(<ComposeModal />)}
        {modal === "overComposer" && over(<OverComposer path={path} />)}
        {menu && over(<AccountMenu onClose={() => setMenu(false)} />)}
        {docked && over(<Dock />)}
        {help && over(<Help onClose={() => setHelp(false)} />)}
        {over(<HoverCards />)}
        {over(<Toasts />)}
      </div>
    </div>
  );
}
