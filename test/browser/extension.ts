import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";

interface Manifest {
  readonly key?: string;
  readonly side_panel?: { readonly default_path: string };
  readonly sidebar_action?: { readonly default_panel: string };
  readonly options_ui?: { readonly page: string };
  readonly background?: { readonly service_worker?: string };
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8")) as Manifest;
}

/**
 * The id that Chromium gives an unpacked extension: the first half of the SHA-256 of its public
 * key, or of its path when it has none, in the letters a to p.
 */
export function chromiumId(folder: string): string {
  const { key } = readManifest(folder);
  const seed = key === undefined ? Buffer.from(resolve(folder)) : Buffer.from(key, "base64");
  const half = createHash("sha256").update(seed).digest("hex").slice(0, 32);
  return half.replaceAll(/./g, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16)));
}
