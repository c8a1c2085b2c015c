/** One page of a list that stands newest first, by id. */
export interface Page<T> {
  items: T[];
  meta: { result_count: number; next_token?: string; previous_token?: string };
}

const ALPHABET = "0123456789abcdefghijklmnopqrstuv";

/** X's tokens are base32hex. */
function encode(text: string): string {
  let bits = "";
  for (const byte of Buffer.from(text, "utf8")) bits += byte.toString(2).padStart(8, "0");
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => ALPHABET[Number.parseInt(five.padEnd(5, "0"), 2)])
    .join("");
}

function decode(token: string): { way: "older" | "newer"; id: bigint } | undefined {
  let bits = "";
  for (const letter of token)
    bits += Math.max(0, ALPHABET.indexOf(letter)).toString(2).padStart(5, "0");
  const bytes = (bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2));
  const form = /^(older|newer):(\d{1,19})$/.exec(Buffer.from(bytes).toString("utf8"));
  return form ? { way: form[1] as "older" | "newer", id: BigInt(form[2] ?? "0") } : undefined;
}

/** Undefined if the token is none of ours. */
export function page<T extends { id: string }>(
  all: readonly T[],
  size: number,
  token: string | null,
): Page<T> | undefined {
  const from = token === null ? undefined : decode(token);
  if (token !== null && !from) return undefined;
  const items = !from
    ? all.slice(0, size)
    : from.way === "older"
      ? all.filter((item) => BigInt(item.id) < from.id).slice(0, size)
      : all.filter((item) => BigInt(item.id) > from.id).slice(-size);
  const first = items[0];
  const last = items.at(-1);
  const older = last && all.some((item) => BigInt(item.id) < BigInt(last.id));
  const newer = first && all.some((item) => BigInt(item.id) > BigInt(first.id));
  return {
    items,
    meta: {
      result_count: items.length,
      ...(older && { next_token: encode(`older:${last.id}`) }),
      ...(newer && { previous_token: encode(`newer:${first.id}`) }),
    },
  };
}

/** The number asked for, or undefined if it is out of range. */
export function pageSize(
  query: URLSearchParams,
  least: number,
  standard: number,
): number | undefined {
  const asked = query.get("max_results");
  if (asked === null) return standard;
  const size = Number(asked);
  return Number.isInteger(size) && size >= least && size <= 100 ? size : undefined;
}
