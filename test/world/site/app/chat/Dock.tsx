import { useState } from "react";
import { Icon } from "../parts/icons.tsx";
import { Drawer } from "./ChatHost.tsx";

/** The chat at the foot of the page, closed until it is pressed. */
export function Dock() {
  const [open, setOpen] = useState(false);
  return (
    <div className="dock-layer">
      <div>
        <div data-testid="chat-drawer-root" className={open ? "dock open" : "dock"}>
          <button
            type="button"
            aria-label="Chat"
            aria-expanded={open}
            data-testid="chat-drawer-main"
            onClick={() => setOpen(!open)}
          >
            <Icon name={open ? "close" : "chat"} />
          </button>
          {open && (
            <div className="dock-panel">
              <Drawer />
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
