import type { ReactNode } from "react";
import { Button } from "../parts/Button.tsx";
import { Icon } from "../parts/icons.tsx";
import type { IconName } from "../parts/icons.tsx";
import { openOver } from "../router.tsx";

const TOOLS: { icon: IconName; testid?: string; label: string }[] = [
  { icon: "gif", testid: "gifSearchButton", label: "Add a GIF" },
  { icon: "poll", testid: "createPollButton", label: "Add poll" },
  { icon: "smile", label: "Add emoji" },
  { icon: "calendar", testid: "scheduleOption", label: "Schedule post" },
  { icon: "pin", testid: "geoButton", label: "Tag location" },
  { icon: "flag", testid: "contentDisclosureButton", label: "Content disclosure" },
];

/** X's row of tools, in a list that scrolls sideways, and what stands at its end. */
export function ToolBar({ children, onGif }: { children: ReactNode; onGif: () => void }) {
  const run: Record<string, () => void> = {
    gifSearchButton: onGif,
    scheduleOption: () => openOver("/compose/post/schedule"),
  };
  return (
    <div data-testid="toolBar" className="toolbar">
      <nav aria-live="polite" role="navigation">
        <div data-testid="ScrollSnap-SwipeableList">
          <div role="tablist" data-testid="ScrollSnap-List" className="tools">
            <div role="presentation">
              <input data-testid="fileInput" tabIndex={-1} type="file" aria-label="File" hidden />
              <Button label="Add photos or video" className="tool">
                <Icon name="photo" />
              </Button>
            </div>
            {TOOLS.map(({ icon, testid, label }) => (
              <div role="presentation" key={label}>
                <Button
                  label={label}
                  className="tool"
                  disabled={testid === "geoButton"}
                  {...(testid && { testid })}
                  onClick={() => testid && run[testid]?.()}
                >
                  <Icon name={icon} />
                </Button>
              </div>
            ))}
          </div>
        </div>
      </nav>
      <div className="toolbar-end">{children}</div>
    </div>
  );
}
