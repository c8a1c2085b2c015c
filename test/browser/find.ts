import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/** The programs that tests and the demo need and that npm cannot bring. */
export type Program = "chromium" | "firefox" | "xvfb" | "imagemagick";

interface Known {
  /** Environment variable that names the program's file. */
  readonly env: string;
  /** Names looked for on PATH, best first. */
  readonly names: readonly string[];
  /** Where it lies when it is not on PATH. */
  readonly places: readonly string[];
  /** Debian's packages: the program first, then what it needs to show every text. */
  readonly debian: readonly string[];
}

const home = homedir();
const windowsRoots = [
  process.env["PROGRAMFILES"],
  process.env["PROGRAMFILES(X86)"],
  process.env["LOCALAPPDATA"],
].filter((root) => root !== undefined);

const known: Record<Program, Known> = {
  chromium: {
    env: "ASIDE_CHROMIUM",
    // Google's own Chrome refuses --load-extension since version 137, so it is no candidate.
    names: ["chromium", "chromium-browser", "ungoogled-chromium"],
    places: [
      "/usr/lib/chromium/chromium",
      "/snap/bin/chromium",
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      join(home, "Applications/Chromium.app/Contents/MacOS/Chromium"),
      ...windowsRoots.map((root) => join(root, "Chromium", "Application", "chrome.exe")),
    ],
    debian: ["chromium", "fonts-noto-color-emoji"],
  },
  firefox: {
    env: "ASIDE_FIREFOX",
    names: ["firefox-esr", "firefox", "firefox-developer-edition"],
    places: [
      "/usr/lib/firefox-esr/firefox-esr",
      "/snap/bin/firefox",
      "/Applications/Firefox.app/Contents/MacOS/firefox",
      join(home, "Applications/Firefox.app/Contents/MacOS/firefox"),
      ...windowsRoots.map((root) => join(root, "Mozilla Firefox", "firefox.exe")),
    ],
    debian: ["firefox-esr", "fonts-noto-color-emoji"],
  },
  xvfb: { env: "ASIDE_XVFB", names: ["Xvfb"], places: ["/usr/bin/Xvfb"], debian: ["xvfb"] },
  imagemagick: {
    env: "ASIDE_IMPORT",
    names: ["import"],
    places: ["/usr/bin/import"],
    debian: ["imagemagick"],
  },
};

function runnable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(name: string): string | undefined {
  const endings = process.platform === "win32" ? [".exe", ".cmd"] : [""];
  for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
    for (const ending of endings) {
      const file = join(folder, name + ending);
      if (folder !== "" && runnable(file)) return file;
    }
  }
  return undefined;
}

/** The program's file, or undefined when this machine lacks it. Installs nothing. */
export function look(program: Program): string | undefined {
  const { env, names, places } = known[program];
  const named = process.env[env];
  if (named !== undefined && named !== "") {
    if (!runnable(named)) throw new Error(`${env} names ${named}, which cannot be run.`);
    return named;
  }
  return names.map(onPath).find((file) => file !== undefined) ?? places.find(runnable);
}

/** The words before a command that make it root's: none for root, undefined when it cannot be root's. */
function asRoot(): string[] | undefined {
  if (process.getuid?.() === 0) return [];
  const sudo = onPath("sudo");
  if (sudo === undefined) return undefined;
  return spawnSync(sudo, ["-n", "true"], { stdio: "ignore" }).status === 0
    ? [sudo, "-n"]
    : undefined;
}

function installOnDebian(programs: readonly Program[]): string | undefined {
  const apt = onPath("apt-get");
  if (apt === undefined || !existsSync("/etc/debian_version"))
    return "this is not a Debian or Ubuntu";
  const root = asRoot();
  if (root === undefined) return "not root, and sudo asks for a password";
  const packages = [...new Set(programs.flatMap((program) => known[program].debian))];
  console.log(`Installing with apt-get: ${packages.join(" ")}`);
  const run = (...words: string[]) =>
    spawnSync(
      [...root, apt][0] ?? apt,
      [...root.slice(1), ...(root.length > 0 ? [apt] : []), ...words],
      {
        encoding: "utf8",
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
        timeout: 15 * 60_000,
      },
    );
  const update = run("update", "-q");
  if (update.status !== 0) return `apt-get update failed: ${update.stderr.trim().slice(-400)}`;
  const install = run("install", "-y", "-q", "--no-install-recommends", ...packages);
  if (install.status !== 0) return `apt-get install failed: ${install.stderr.trim().slice(-400)}`;
  return undefined;
}

/**
 * Finds programs, and installs those that are missing where that is possible without a person.
 * @throws {Error} one line that says what to install by hand.
 */
export function find<P extends Program>(...programs: P[]): Record<P, string> {
  let missing = programs.filter((program) => look(program) === undefined);
  if (missing.length > 0) {
    const failed = installOnDebian(missing);
    missing = missing.filter((program) => look(program) === undefined);
    if (missing.length > 0) {
      const wanted = missing.map(
        (program) => `${known[program].debian[0]} (or set ${known[program].env})`,
      );
      throw new Error(
        `Please install ${wanted.join(", ")}: ${failed ?? "the installed package has no such program"}.`,
      );
    }
  }
  return Object.fromEntries(programs.map((program) => [program, look(program)])) as Record<
    P,
    string
  >;
}
