import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readManifest } from "../browser/extension.ts";
import { inWorker, TELL } from "./in-worker.ts";

const LOADER = "crash-loader.js";

/**
 * Copies a built extension, the same to the byte but for one line of its manifest: the worker begins with
 * a script of ours that lets each point be told of, and then loads the product's own.
 */
export function withLoader(extension: string, folder: string): void {
  cpSync(extension, folder, { recursive: true });
  const manifest = readManifest(extension);
  const own = manifest.background?.service_worker;
  if (own === undefined) throw new Error("The build has no worker.");
  const ours = { ...manifest, background: { service_worker: LOADER } };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(ours));
  // At the first "debugger" the life is told its plan; without anybody there it goes on.
  const script = `(${String(inWorker)})("${TELL}");\ndebugger;\nimportScripts("/${own}");\n`;
  writeFileSync(join(folder, LOADER), script);
  if (!readFileSync(join(folder, own)).equals(readFileSync(join(extension, own))))
    throw new Error("The copy is not the build.");
}
