import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import { builtExtension } from "../../browser/build.ts";
import { row, type Part } from "../row.ts";

/** The files that one of these names with an expression's first group, and those that they name. */
function reached(folder: string, from: readonly string[], names: readonly RegExp[]): Set<string> {
  const found = new Set(from);
  for (const file of found) {
    const text = readFileSync(join(folder, file), "utf8");
    for (const [, name = ""] of names.flatMap((one) => [...text.matchAll(one)])) {
      const isRooted = name.startsWith("/");
      found.add(isRooted ? name.slice(1) : posix.join(posix.dirname(file), name));
    }
  }
  return found;
}

/** In pages; and what a module imports before it runs. */
const atOnce = [
  /(?:src|href)="([^":]+\.(?:js|css))"/g,
  /(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+\.js)["'`]/g,
];
const later = [...atOnce, /\bimport\(\s*["'`](\.[^"'`]+\.js)["'`]/g];

/** What each bundle of a built extension holds. */
function bundles(folder: string): Record<string, readonly string[]> {
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as {
    content_scripts: readonly { js?: readonly string[]; css?: readonly string[] }[];
    background: { service_worker: string };
  };
  const listeners = manifest.background.service_worker;
  const worker = "answering.js";
  const engine = "engine.js";
  const calls = "calls.js";
  const library = "library.js";
  const encoder = "encoder.bin";
  const page = (name: string) => {
    const first = reached(folder, [name], atOnce);
    const all = reached(folder, [name], later);
    return { first: [...first], rest: [...all].filter((file) => !first.has(file)) };
  };
  const panel = page("sidepanel.html");
  const options = page("options.html");
  return {
    "page layer": manifest.content_scripts.flatMap(({ js = [], css = [] }) => js.concat(css)),
    "put into a tab on demand": readdirSync(folder).filter(
      (file) =>
        file.endsWith(".js") &&
        ![listeners, worker, engine, calls, library].includes(file) &&
        !panel.first.includes(file) &&
        !options.first.includes(file),
    ),
    "worker's listeners": [listeners],
    worker: [listeners, worker],
    "worker, when it first counts, judges or fills": [engine],
    "worker, when it first calls X": [calls],
    "worker, when it first looks for canned replies": [library],
    "what tells meanings, when it first suggests": [encoder],
    panel: panel.first,
    "panel, after the case": panel.rest,
    options: [...options.first, ...options.rest],
  };
}

/** The most that a bundle may be, gzipped. */
const AIMS: Readonly<Record<string, number>> = {
  "page layer": 12_000,
  "worker's listeners": 3_000,
  worker: 75_000,
  panel: 150_000,
};

/** Bytes of each bundle, raw and gzipped file by file. */
export const bytes: Part = {
  name: "bytes",
  about: "each file gzipped alone; the page layer is what every page of X loads",
  async measure() {
    const folder = await builtExtension("chrome");
    return Object.entries(bundles(folder)).flatMap(([name, files]) => {
      const contents = files.map((file) => readFileSync(join(folder, file)));
      const raw = contents.reduce((sum, content) => sum + content.length, 0);
      const gz = contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
      const most = AIMS[name];
      return [
        row({ name: `bytes ${name} raw`, unit: "bytes", ours: raw }),
        row({
          name: `bytes ${name} gz`,
          unit: "bytes",
          ours: gz,
          ...(most && { aim: { of: "value", most } }),
        }),
      ];
    });
  },
};
