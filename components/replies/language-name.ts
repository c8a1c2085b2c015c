let names: Intl.DisplayNames | undefined;

/** A language as this browser calls it; its tag where it knows none. */
export function languageName(tag: string): string {
  names ??= new Intl.DisplayNames(undefined, { type: "language", fallback: "code" });
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
