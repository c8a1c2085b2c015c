import { build } from "wxt";

/** Run as a program, since two builds in one process get in each other's way: BROWSER FOLDER. */
const [browser = "chrome", outDir = ".output"] = process.argv.slice(2);
await build({ mode: "production", browser, outDir, outDirTemplate: "built" });
