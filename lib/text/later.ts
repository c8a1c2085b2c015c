/**
 * An expression that is made when it is first used. Written as a literal, a script's engine checks it while it
 * reads the script, and for one that asks what a letter is that takes as long as reading kilobytes of code:
 * the worker's start would wait for it.
 * @param source of `new RegExp`: `String.raw` spares the double backslashes
 * @throws {SyntaxError} with the first use, for a source that is none
 */
export function later(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => (made ??= new RegExp(source, flags));
}
