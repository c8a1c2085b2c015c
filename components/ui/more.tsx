import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";

/** Details for those who want them. */
export function More({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <details className="more">
      <summary>
        {label}
        <ChevronDown size={16} aria-hidden="true" />
      </summary>
      {children}
    </details>
  );
}
