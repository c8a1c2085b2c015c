import { Button } from "../parts/Button.tsx";
import { Icon } from "../parts/icons.tsx";

export function Header({ title, note }: { title: string; note?: string }) {
  return (
    <div className="page-head">
      <Button label="Back" testid="app-bar-back" className="round" onClick={() => history.back()}>
        <Icon name="back" />
      </Button>
      <div>
        <h2 dir="ltr" role="heading">
          <span>{title}</span>
        </h2>
        {note !== undefined && <div className="dim small-text">{note}</div>}
      </div>
    </div>
  );
}
