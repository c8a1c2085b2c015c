import { words } from "../../lib/platform/index.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";

interface AfterEndProps {
  /** As it is shown, without its @. */
  readonly handle: string;
  readonly onStep: (kind: "thanked" | "reopened") => void;
}

/** They wrote after the case was closed: most of the time it is thanks, so the person says what it is. */
export function AfterEnd({ handle, onStep }: AfterEndProps) {
  return (
    <Notice live title={words("after_title", `@${handle}`)} next={words("after_next")}>
      <div className="row">
        <Button small onClick={() => onStep("thanked")}>
          {words("after_thanks")}
        </Button>
        <Button kind="quiet" small onClick={() => onStep("reopened")}>
          {words("after_more")}
        </Button>
      </div>
    </Notice>
  );
}
