/** A count as this browser writes it in short, as "1.2K". */
export function compact(number: number): string {
  return new Intl.NumberFormat(undefined, {
    notation: "compact",
    maximumFractionDigits: 1,
  }).format(number);
}

/** Month and year of an ISO time; the time as it was given when it is none. */
export function month(iso: string): string {
  const at = Date.parse(iso);
  if (Number.isNaN(at)) return iso;
  return new Date(at).toLocaleDateString(undefined, { month: "long", year: "numeric" });
}
