/** The first letter or digit; a name may be nothing but emoji, then the first of these. */
export function initialOf(name: string): string {
  const parts = [...new Intl.Segmenter().segment(name.trim())].map(({ segment }) => segment);
  return (parts.find((part) => /[\p{L}\p{N}]/u.test(part)) ?? parts[0] ?? "").toLocaleUpperCase();
}
