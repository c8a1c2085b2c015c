import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import { defineConfig } from "wxt";

/** The public half of a key pair: it keeps the extension's id, and with it the OAuth redirect address, the same in every build. */
const CHROMIUM_KEY =
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAwPsJ5itIY4fDVTHeCsdrbnqXjIRycurGHCFX08up8F5f7KEyiSDX6Dn7eCEF127isg1X1rlF6TsPfFwaZAdDp825AeIzhWDB+LFGmYI0kgrDkhZqjdUrEtpryGjgNOZaetlnpGlJLuVVnlWlw/4XGUERA//a8f0GvU5WhMjvnWw8onAE/zd7gJNCTQaIGF12pxSSf9HCt2xRNYJBp08hI2eB+3UJErGWehXt4vzOkF2YVgCXy9Dxw1HlfVpLvAjd55SnZT7dbeXMYByEiDazq8zrMHQmMJ8mCy3J/cmIhib6JInrjrBPcFsf5epGy4FtvaXSNyEu9616yyH79c1eqwIDAQAB";

/**
 * The same Dexie, as its makers write it for browsers of these years: what its package names first is
 * written for older ones, and takes a worker longer to read.
 */
const dexie = fileURLToPath(import.meta.resolve("dexie/dist/modern/dexie.mjs"));

const nodeStub = fileURLToPath(new URL("./lib/x-api/node-stubs.ts", import.meta.url));

/**
 * Starts the page layer by calling its `main` alone. WXT's own start announces the extension's id to the
 * page with a message, and a page must not be able to tell that Aside is there; it also brings along a
 * logger and what the manifest says already. `main.ts` ends what an older copy left, and itself once outdated.
 */
const quietStart = {
  name: "aside:quiet-start",
  transform(code: string, id: string) {
    if (!id.includes("virtual:wxt-content-script-isolated-world-entrypoint")) return undefined;
    const entry = /import definition from "(.+)\/index\.ts"/.exec(code)?.[1];
    if (entry === undefined)
      throw new Error("WXT starts content scripts in another way than before.");
    return {
      code: `import { main } from "${entry}/main.ts";\nmain();\nexport default 0;`,
      map: null,
    };
  },
};

/**
 * The styles of our own pages stand in the pages, and what the panel needs after its first paint is laid
 * aside in it (`entrypoints/first-paint/` takes it out): while the browser opens the panel, each file
 * that must be fetched before the first paint costs tens of milliseconds.
 */
const firstPaintFirst: Plugin[] = [
  {
    name: "aside:styles-in-page",
    apply: "build",
    transformIndexHtml: {
      order: "pre",
      handler: (html, { filename }) =>
        html.replaceAll(
          /<link rel="stylesheet" href="(\.[^"]+)"( data-later)? \/>/g,
          (_link, file: string, later = "") =>
            `<style${later}>${readFileSync(join(dirname(filename), file), "utf8")}</style>`,
        ),
    },
  },
  {
    name: "aside:panel-after-first-paint",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html, { path }) {
        if (!path.includes("sidepanel")) return html;
        const later =
          /<script type="module".*?<\/script>|<link rel="modulepreload"[^>]*>|<style data-later.*?<\/style>/gs;
        const laidAside = html.match(later)?.join("") ?? "";
        if (!laidAside.includes("<script"))
          throw new Error("Vite writes the panel's page in another way than before.");
        return html
          .replaceAll(later, "")
          .replace("</body>", `<template id="panel">${laidAside}</template></body>`);
      },
    },
  },
];

/** Scripts that are put into a tab once its page layer runs there. */
const BROUGHT = /\/entrypoints\/(case-controls|composing|health-check|insertion|open-picker)\//;

const LENT = "?lent";
const WHOLE = "?whole";

/**
 * Such scripts take from the page layer what that has of the room `x-page` anyway (`lib/x-page/parts.ts`
 * says what); the rest of each module they carry along.
 */
function lentByPageLayer(): Plugin {
  const room = fileURLToPath(new URL("./lib/x-page/", import.meta.url));
  const list = readFileSync(join(room, "parts.ts"), "utf8");
  const lent = new Map(
    [...list.matchAll(/^export \{([^}]+)\} from "(.+)";$/gm)].map(([, names = "", file = ""]) => [
      join(room, file),
      names.replaceAll(/\s/g, "").replace(/,$/, ""),
    ]),
  );
  let brought = false;
  return {
    name: "aside:lent-by-page-layer",
    apply: "build",
    enforce: "pre",
    configResolved({ build }) {
      const { entry } = build.lib || {};
      brought = BROUGHT.test(JSON.stringify(entry ?? ""));
    },
    async resolveId(source, importer) {
      if (!brought || source.endsWith(WHOLE)) return undefined;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && lent.has(found.id) ? `${found.id}${LENT}` : undefined;
    },
    load(id) {
      if (!id.endsWith(LENT)) return undefined;
      const file = id.slice(0, -LENT.length);
      const names = lent.get(file);
      return `const {${names}} = globalThis.asideLayer?.parts ?? {}; export {${names}}; export * from ${JSON.stringify(file + WHOLE)};`;
    },
  };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ["@wxt-dev/module-react"],
  zip: { name: "aside", excludeSources: ["artifacts/**", "test-results/**"] },
  vite: () => ({
    plugins: [quietStart, firstPaintFirst, lentByPageLayer()],
    resolve: {
      alias: {
        // twitter-api-v2 is written for Node; the worker's own transport is fetch (lib/x-api), so
        // these are imported at load but never called.
        crypto: nodeStub,
        dexie,
        fs: nodeStub,
        https: nodeStub,
        zlib: nodeStub,
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: "__MSG_extName__",
    description: "__MSG_extDescription__",
    default_locale: "en",
    permissions: [
      "alarms",
      "identity",
      "scripting",
      ...(browser === "firefox" ? [] : ["sidePanel"]),
    ],
    // Asked when the first follow-up is set: both browsers let it be optional (developer.mozilla.org,
    // "optional_permissions"; developer.chrome.com, "Declare permissions").
    optional_permissions: ["notifications"],
    host_permissions: ["https://x.com/*", "https://twitter.com/*"],
    commands: {
      "open-picker": {
        // Taken neither by X nor by Chromium, Edge or Firefox; on a Mac, Option with a letter writes a sign.
        suggested_key: { default: "Alt+Shift+K", mac: "MacCtrl+Shift+K" },
        description: "__MSG_command_openPicker__",
      },
    },
    optional_host_permissions: ["https://api.x.com/*"],
    action: { default_title: "__MSG_extName__" },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "{7b0f7c64-5f0e-4f3a-9a53-6b1f4d1f2a90}",
              strict_min_version: "142.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { key: CHROMIUM_KEY, minimum_chrome_version: "121" }),
  }),
});
