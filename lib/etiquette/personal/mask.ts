/**
 * "…" and the last characters: enough for the one who knows the rest, useless for others, and readable
 * in a sentence of any language.
 */
export function mask(value: string, keep: number): string {
  return `…${value.replace(/[^\p{L}\p{N}]/gu, "").slice(-keep)}`;
}
