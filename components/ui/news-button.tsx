import { ArrowUp } from "lucide-react";
import { Button } from "./button.tsx";

interface NewsButtonProps {
  /** Undefined: nothing is new. */
  readonly label: string | undefined;
  readonly onPress: () => void;
}

/** Above a long list: what came since it was read is shown when the person asks for it. */
export function NewsButton({ label, onPress }: NewsButtonProps) {
  return (
    <div className="news" role="status">
      {label !== undefined && (
        <Button kind="primary" small icon={ArrowUp} onClick={onPress}>
          {label}
        </Button>
      )}
    </div>
  );
}
