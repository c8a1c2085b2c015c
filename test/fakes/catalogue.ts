import catalogue from "../../public/_locales/en/messages.json" with { type: "json" };

/**
 * Stands in for the browser's message catalogue where there is no extension: the real words, filled as
 * browsers fill them. Import it before anything that reads words. Keys that it lacks are kept in
 * `missingWords`.
 */
const messages: Record<string, { message: string } | undefined> = catalogue;

export const missingWords: string[] = [];

function getMessage(key: string, values: readonly string[] = []): string {
  const message = messages[key]?.message;
  if (message === undefined) missingWords.push(key);
  return (message ?? "").replaceAll(/\$([1-9])/g, (_, at: string) => values[Number(at) - 1] ?? "");
}

Object.assign(globalThis, { browser: { runtime: { id: "test" }, i18n: { getMessage } } });
