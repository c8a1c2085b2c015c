import { BookOpen, MessageSquareText, Settings, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { words } from "../../lib/platform/index.ts";

export type OptionsPart = "settings" | "replies" | "playbook";

const PARTS: readonly (readonly [OptionsPart, LucideIcon])[] = [
  ["settings", Settings],
  ["replies", MessageSquareText],
  ["playbook", BookOpen],
];

interface OptionsFrameProps {
  readonly part: OptionsPart;
  readonly addressOf: (part: OptionsPart) => string;
  readonly children: ReactNode;
}

/** The parts of the page, beside or above the one that is open. */
export function OptionsFrame({ part, addressOf, children }: OptionsFrameProps) {
  return (
    <div className="shell">
      <nav className="shell-nav" aria-label={words("options_parts")}>
        <ul>
          {PARTS.map(([name, Icon]) => (
            <li key={name}>
              <a href={addressOf(name)} aria-current={part === name ? "page" : undefined}>
                <Icon size={24} strokeWidth={part === name ? 2.5 : 2} aria-hidden="true" />
                <span>{words(`options_part_${name}`)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="shell-main">{children}</div>
    </div>
  );
}
