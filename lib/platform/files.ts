import { browser } from "./browser.ts";

/**
 * A file of the package.
 * @throws {Error} which names the file, when the browser doesn't give it
 */
export async function packedFile(path: "/encoder.bin"): Promise<Uint8Array> {
  const answer = await fetch(browser.runtime.getURL(path));
  if (!answer.ok) throw new Error(`The browser does not give ${path} of the package.`);
  return new Uint8Array(await answer.arrayBuffer());
}
