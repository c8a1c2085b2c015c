import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, readdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const site = fileURLToPath(new URL("..", import.meta.url));
const world = dirname(site.replace(/\/$/, ""));
const root = join(world, "../..");

export interface Bundle {
  /** Absolute folder with `app.js` and `app.css`. */
  folder: string;
  /** Names the content; part of the addresses under which it is served. */
  hash: string;
}

async function fingerprint(): Promise<string> {
  const hash = createHash("sha256");
  const files = ["server/bundle.ts", "shared.ts", "composers.ts", "look.ts", "languages.ts"];
  for (const entry of await readdir(join(site, "app"), { recursive: true, withFileTypes: true }))
    if (entry.isFile()) files.push(join(entry.parentPath, entry.name).slice(site.length));
  for (const file of files.toSorted()) hash.update(file).update(await readFile(join(site, file)));
  hash.update(await readFile(join(world, "package.json")));
  return hash.digest("hex").slice(0, 12);
}

/** Bundles the pages' program once for each state of its sources; two processes at once do no harm. */
export async function bundleSite(): Promise<Bundle> {
  const hash = await fingerprint();
  const folder = join(root, ".cache/world-site", hash);
  if (existsSync(join(folder, "app.js"))) return { folder, hash };
  const trial = `${folder}.${process.pid}`;
  await mkdir(dirname(folder), { recursive: true });
  const { build } = await import("vite");
  // Under a test runner this says "test", and Vite would build for React's development.
  const { NODE_ENV } = process.env;
  process.env["NODE_ENV"] = "production";
  await build({
    mode: "production",
    configFile: false,
    root: site,
    logLevel: "warn",
    publicDir: false,
    // draft-js reads Node's `global`; React 18 stands beside the extension's React 19.
    // Test runners set NODE_ENV to "test", for which Vite would write calls of React's development build.
    oxc: { jsx: { development: false } },
    define: { global: "globalThis", "process.env.NODE_ENV": '"production"' },
    resolve: {
      alias: {
        react: join(world, "node_modules/react"),
        "react-dom": join(world, "node_modules/react-dom"),
      },
    },
    build: {
      outDir: trial,
      emptyOutDir: true,
      target: "es2022",
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: join(site, "app/main.tsx"),
        output: { entryFileNames: "app.js", assetFileNames: "app[extname]" },
      },
    },
  }).finally(() => {
    if (NODE_ENV === undefined) delete process.env["NODE_ENV"];
    else process.env["NODE_ENV"] = NODE_ENV;
  });
  await rename(trial, folder).catch(async () => {
    await rm(trial, { recursive: true, force: true });
    if (!existsSync(join(folder, "app.js")))
      throw new Error(`Could not keep the site in ${folder}`);
  });
  return { folder, hash };
}
