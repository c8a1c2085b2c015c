import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { builtExtension } from "../../browser/build.ts";
import { row, type Part } from "../row.ts";

/** The files that a page of the extension loads: itself, and what it names, and what those import. */
function filesOf(folder: string, page: string): string[] {
  const found = new Set([page]);
  for (const file of found) {
    const text = readFileSync(join(folder, file), "utf8");
    for (const [, name] of text.matchAll(
      /["'(]\.{0,2}\/?((?:chunks|assets)\/[\w.-]+\.(?:js|css))/g,
    )) {
      if (name !== undefined) found.add(name);
    }
    for (const [, name] of text.matchAll(/from\s*["'`]\.\/([\w.-]+\.js)/g)) {
      if (name !== undefined) found.add(`chunks/${name}`);
    }
  }
  return [...found];
}

/** Bytes of each bundle, raw and gzipped file by file. Page layer: aim of issue 2. */
export const bytes: Part = {
  name: "bytes",
  async measure() {
    const folder = await builtExtension("chrome");
    const bundles = {
      "page layer": ["content-scripts/x.js"],
      worker: ["background.js"],
      panel: filesOf(folder, "sidepanel.html"),
      options: filesOf(folder, "options.html"),
    };
    return Object.entries(bundles).flatMap(([name, files]) => {
      const contents = files.map((file) => readFileSync(join(folder, file)));
      const raw = contents.reduce((sum, content) => sum + content.length, 0);
      const gz = contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);
      return [
        row({ name: `${name}, raw`, unit: "bytes", ours: raw }),
        row({
          name: `${name}, gz`,
          unit: "bytes",
          ours: gz,
          ...(name === "page layer" ? { aim: { of: "value" as const, most: 10_000 } } : {}),
        }),
      ];
    });
  },
};
