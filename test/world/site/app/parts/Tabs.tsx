import { navigate } from "../router.tsx";

interface Props {
  tabs: readonly { name: string; to?: string }[];
  chosen: number;
  /** Without it a tab leads to its address. */
  onChoose?: (at: number) => void;
}

/** X's row of tabs, in a list that scrolls sideways. */
export function Tabs({ tabs, chosen, onChoose }: Props) {
  return (
    <nav aria-live="polite" role="navigation" className="tab-row">
      <div data-testid="ScrollSnap-SwipeableList">
        <div role="tablist" data-testid="ScrollSnap-List">
          {tabs.map(({ name, to }, at) => (
            <div role="presentation" key={name}>
              <div
                role="tab"
                aria-selected={at === chosen}
                tabIndex={at === chosen ? 0 : -1}
                onClick={() => (onChoose ? onChoose(at) : navigate(to ?? "/home"))}
              >
                <div dir="ltr">
                  <span>{name}</span>
                  <div />
                </div>
              </div>
            </div>
          ))}
        </div>
      </div>
    </nav>
  );
}
