import { AppWindow } from "lucide-react";
import { words } from "../../lib/platform/index.ts";
import { Button } from "../ui/button.tsx";

interface ElsewhereLineProps {
  /** The windows of the other panels that show this case. */
  readonly windows: readonly number[];
  /** This panel's own window. */
  readonly windowId: number;
  readonly onShow: (windowId: number) => void;
}

/** The same case is open in another window as well. */
export function ElsewhereLine({ windows, windowId, onShow }: ElsewhereLineProps) {
  const others = [...new Set(windows)].filter((id) => id !== windowId);
  return (
    <div role="status" className="elsewhere">
      {windows.length > 0 && (
        <p className="quiet other-draft-line">
          <AppWindow size={16} aria-hidden="true" />
          <span>
            {others.length > 1
              ? words("elsewhere_many", others.length)
              : words(others.length === 1 ? "elsewhere_one" : "elsewhere_here")}
          </span>
          {others[0] !== undefined && (
            <Button kind="quiet" small onClick={() => onShow(others[0] as number)}>
              {words("elsewhere_show")}
            </Button>
          )}
        </p>
      )}
    </div>
  );
}
