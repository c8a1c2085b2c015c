/**
 * Notes what went wrong in the browser's console; nothing leaves the device.
 * @param what said by Aside itself, never taken from a message's text
 */
export function log(what: string, error?: unknown): void {
  const line = redacted(error === undefined ? what : `${what}: ${told(error)}`);
  console.warn(`Aside: ${line}`);
}

function told(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : "something that is no error";
}

/** Tokens, codes and keys are long runs of letters and digits; addresses carry them after the "?". */
function redacted(line: string): string {
  return line
    .slice(0, 500)
    .replace(/\?[^\s"']*/g, "?…")
    .replace(/[\w~+/=-]{24,}/g, "…");
}
