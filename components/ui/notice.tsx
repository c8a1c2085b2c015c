import { CircleAlert, Info, OctagonAlert } from "lucide-react";
import type { ReactNode } from "react";

const ICONS = { info: Info, warn: CircleAlert, stop: OctagonAlert };

interface NoticeProps {
  readonly level?: "info" | "warn" | "stop";
  readonly title: string;
  /** What the person can do next. */
  readonly next?: string;
  /** Read out when it appears. */
  readonly live?: boolean;
  readonly children?: ReactNode;
}

/** One thing to know, and what to do about it. */
export function Notice({ level = "info", title, next, live, children }: NoticeProps) {
  const Icon = ICONS[level];
  return (
    <div className={`notice notice-${level}`} role={live === true ? "status" : undefined}>
      <Icon size={20} aria-hidden="true" />
      <div className="notice-body">
        <strong>{title}</strong>
        {next !== undefined && next !== "" && <p>{next}</p>}
        {children}
      </div>
    </div>
  );
}
