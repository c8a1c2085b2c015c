import { spawn, spawnSync } from "node:child_process";
import type { Readable } from "node:stream";
import { find } from "./find.ts";
import { within } from "./wait.ts";

/** A screen that nobody looks at, for a browser with a window. */
export interface Display {
  /** For the environment variable DISPLAY, e.g. ":7". */
  readonly name: string;
  readonly size: { readonly width: number; readonly height: number };
  /** Writes a picture of the whole screen. */
  photograph(file: string): void;
  close(): void;
}

/** Starts Xvfb on a display number that it picks itself. */
export async function startDisplay(size = { width: 1440, height: 900 }): Promise<Display> {
  const { xvfb } = find("xvfb");
  const child = spawn(
    xvfb,
    ["-displayfd", "3", "-screen", "0", `${size.width}x${size.height}x24`, "-nolisten", "tcp"],
    { stdio: ["ignore", "ignore", "pipe", "pipe"] },
  );
  let said = "";
  child.stderr?.on("data", (piece: Buffer) => (said += piece.toString()));
  const number = await within(
    "Xvfb to name its display",
    20_000,
    new Promise<string>((resolve, reject) => {
      let text = "";
      (child.stdio[3] as Readable).on("data", (piece: Buffer) => {
        text += piece.toString();
        if (text.includes("\n")) resolve(text.trim());
      });
      child.on("error", reject);
      child.on("exit", () => reject(new Error(`Xvfb ended: ${said.trim()}`)));
    }),
  );
  const end = () => void child.kill();
  process.on("exit", end);
  return {
    name: `:${number}`,
    size,
    photograph(file) {
      const { imagemagick } = find("imagemagick");
      const run = spawnSync(imagemagick, ["-display", `:${number}`, "-window", "root", file], {
        encoding: "utf8",
      });
      if (run.status !== 0) throw new Error(`import could not photograph: ${run.stderr.trim()}`);
    },
    close() {
      process.off("exit", end);
      end();
    },
  };
}

/**
 * A screen where nobody looks: it still shows the whole window with the side panel in it.
 * @param say is told why there is none; headless is the next best
 */
export async function hiddenDisplay(say?: (why: string) => void): Promise<Display | undefined> {
  if (process.platform !== "linux") return undefined;
  try {
    // Together, so that a bare machine is asked for one installation only.
    find("chromium", "xvfb", "imagemagick");
    return await startDisplay();
  } catch (error) {
    say?.(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}
