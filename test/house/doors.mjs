const core =
  "text|counting|customers|engine|handoff|health|intake|recognising|replies|etiquette|sends";
const isTest = "\\.test\\.tsx?$";

/**
 * The doors: a room is entered by its `index.ts`, and core rooms know core rooms only. Imports of
 * types count here.
 *
 * @type {import("dependency-cruiser").IConfiguration}
 */
export default {
  forbidden: [
    {
      name: "rooms-have-one-door",
      comment: "Import a room from its index.ts; what that does not give away is the room's own.",
      severity: "error",
      from: { path: "^lib/([^/]+)/" },
      to: { path: "^lib/([^/]+)/.+", pathNot: ["^lib/$1/", "^lib/[^/]+/index\\.ts$"] },
    },
    {
      name: "rooms-have-one-door-outside",
      comment: "Import a room from its index.ts; what that does not give away is the room's own.",
      severity: "error",
      from: { path: "^(entrypoints|components)/" },
      to: { path: "^lib/[^/]+/.+", pathNot: "^lib/[^/]+/index\\.ts$" },
    },
    {
      name: "core-knows-core-only",
      comment: "Core rooms are pure: other core rooms by their index.ts, and no edge.",
      severity: "error",
      from: { path: `^lib/(${core})/` },
      to: { path: "^(lib|components|entrypoints)/", pathNot: `^lib/(${core})/` },
    },
    {
      name: "core-uses-pure-libraries",
      comment: "Libraries of core rooms compute and do nothing else. Add one here with care.",
      severity: "error",
      from: { path: `^lib/(${core})/`, pathNot: isTest },
      to: {
        dependencyTypes: [
          "npm",
          "npm-dev",
          "npm-optional",
          "npm-peer",
          "npm-no-pkg",
          "npm-unknown",
          "core",
        ],
        pathNot:
          "node_modules/(@types/)?(twitter-text|libphonenumber-js|ibantools|liquidjs|minisearch|papaparse)/",
      },
    },
    {
      name: "product-knows-no-tests",
      comment: "Nothing the browser loads comes from test/.",
      severity: "error",
      from: { path: "^(lib|components|entrypoints)/", pathNot: isTest },
      to: { path: `^test/|${isTest}` },
    },
    {
      name: "vault-has-few-callers",
      comment: "The worker joins the vault to the X client, which knows its types alone.",
      severity: "error",
      from: { pathNot: "^(lib/vault|lib/x-api|entrypoints/answering|test)/" },
      to: { path: "^lib/vault/" },
    },
    {
      name: "entrypoints-are-strangers",
      comment: "Each is loaded in a context of its own; what two of them need is a room or a view.",
      severity: "error",
      from: { path: "^entrypoints/([^/]+)/", pathNot: isTest },
      to: { path: "^entrypoints/[^/]+/", pathNot: "^entrypoints/$1/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(test/world/node_modules|\\.output|\\.wxt|\\.cache|artifacts)/" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "browser", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
};
