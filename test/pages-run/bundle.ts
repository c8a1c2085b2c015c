import { join } from "node:path";
import { build, type Rolldown } from "vite";

/** The name under which the bundle's functions stand in the world it is run in. */
export const NAME = "asidePages";

/** `inside.ts` and the product's readers that it uses, as one script. */
export async function bundleInside(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      target: "es2023",
      lib: { entry: join(import.meta.dirname, "inside.ts"), formats: ["iife"], name: NAME },
    },
  });
  const [output] = [built].flat() as Rolldown.RolldownOutput[];
  const chunk = output?.output[0];
  if (!chunk) throw new Error("The readers could not be bundled.");
  return `${chunk.code}\nglobalThis.${NAME} = ${NAME};`;
}
