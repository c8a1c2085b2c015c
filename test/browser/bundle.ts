import { build, type Rolldown } from "vite";

/** This file and what it imports as one script, whose exports stand in the world it is run in under `name`. */
export async function bundle(entry: string, name: string, minify = false): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    build: {
      write: false,
      minify,
      target: "es2023",
      lib: { entry, formats: ["iife"], name },
    },
  });
  const [output] = [built].flat() as Rolldown.RolldownOutput[];
  const chunk = output?.output[0];
  if (!chunk) throw new Error(`${entry} could not be bundled.`);
  return `${chunk.code}\nglobalThis.${name} = ${name};`;
}
