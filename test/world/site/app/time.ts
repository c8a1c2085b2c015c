const MINUTE = 60_000;

/** "now", "5m", "2h", "Nov 21", "Nov 21, 2025": as under a name. */
export function shortTime(iso: string): string {
  const at = new Date(iso);
  const age = Date.now() - at.getTime();
  if (age < MINUTE) return "now";
  if (age < 60 * MINUTE) return `${Math.floor(age / MINUTE)}m`;
  if (age < 24 * 60 * MINUTE) return `${Math.floor(age / 60 / MINUTE)}h`;
  const thisYear = at.getFullYear() === new Date().getFullYear();
  return at.toLocaleDateString("en-US", {
    month: "short",
    day: "numeric",
    ...(!thisYear && { year: "numeric" }),
  });
}

/** "7:00 PM · Nov 21, 2026": as under a focal post. */
export function longTime(iso: string): string {
  const at = new Date(iso);
  const clock = at.toLocaleTimeString("en-US", { hour: "numeric", minute: "2-digit" });
  const day = at.toLocaleDateString("en-US", { month: "short", day: "numeric", year: "numeric" });
  return `${clock} · ${day}`;
}

/** 999, 12.3K, 4.5M */
export function shortNumber(value: number): string {
  if (value < 10_000) return value.toLocaleString("en-US");
  const [by, unit] = value < 1_000_000 ? [1000, "K"] : [1_000_000, "M"];
  return `${(value / by).toFixed(1).replace(/\.0$/, "")}${unit}`;
}
