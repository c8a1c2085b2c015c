import { useId, useRef, type KeyboardEvent, type ReactNode } from "react";

export interface Tab<Name extends string> {
  readonly name: Name;
  readonly title: string;
  readonly shows: ReactNode;
  /** What it shows stays as it is while another is chosen. */
  readonly stays?: boolean;
}

interface TabsProps<Name extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<Name>[];
  readonly chosen: Name;
  readonly onChoose: (name: Name) => void;
  /** Beside the tabs. */
  readonly beside: ReactNode;
  /** Above whatever is shown. */
  readonly above: ReactNode;
}

/**
 * Tabs, one of which is chosen as it gets the focus: https://www.w3.org/WAI/ARIA/apg/patterns/tabs/. Our own,
 * since the panel's first bundle has to be small and the library's weigh as much as a tenth of it.
 */
export function Tabs<Name extends string>(props: TabsProps<Name>) {
  const { label, tabs, chosen, onChoose, beside, above } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const at = tabs.findIndex(({ name }) => name === chosen);
    const rtl = getComputedStyle(event.currentTarget).direction === "rtl";
    const to = target(event.key, at, tabs.length, rtl);
    const tab = to === undefined ? undefined : tabs[to];
    if (!tab) return;
    event.preventDefault();
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[tabs.indexOf(tab)]?.focus();
    onChoose(tab.name);
  }
  return (
    <div className="frame">
      <header className="frame-head">
        {/* The keyboard is heard here for all of its tabs, one of which has the focus. */}
        {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus */}
        <div ref={list} role="tablist" className="tabs" aria-label={label} onKeyDown={onKeyDown}>
          {tabs.map(({ name, title }) => (
            <button
              key={name}
              type="button"
              role="tab"
              className="tab"
              id={`${id}-${name}-tab`}
              aria-selected={name === chosen}
              aria-controls={`${id}-${name}`}
              tabIndex={name === chosen ? 0 : -1}
              onClick={() => onChoose(name)}
            >
              {title}
            </button>
          ))}
        </div>
        {beside}
      </header>
      <main className="frame-main">
        {above}
        {tabs.map(({ name, shows, stays }) => (
          <div
            key={name}
            role="tabpanel"
            className="tab-panel"
            id={`${id}-${name}`}
            aria-labelledby={`${id}-${name}-tab`}
            hidden={name !== chosen}
            // What it shows may have nothing else that takes the focus.
            tabIndex={0}
          >
            {(name === chosen || stays) && shows}
          </div>
        ))}
      </main>
    </div>
  );
}

/** Where a key leads from this place. */
function target(key: string, at: number, count: number, rtl: boolean): number | undefined {
  const [before, after] = rtl ? ["ArrowRight", "ArrowLeft"] : ["ArrowLeft", "ArrowRight"];
  if (key === after) return (at + 1) % count;
  if (key === before) return (at + count - 1) % count;
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}
