/**
 * The walls: what must not be loaded by what, not even through a third file. Imports of types alone
 * do not count here, since nothing of them is left in a bundle; `test/house/doors.mjs` looks at
 * those too.
 *
 * @type {import("dependency-cruiser").IConfiguration}
 */
export default {
  forbidden: [
    {
      name: "page-layer-holds-no-secrets",
      comment: "What runs inside x.com's pages reaches no store, no token, no X client.",
      severity: "error",
      from: {
        path: "^entrypoints/(x\\.content|insertion|composing|case-controls|health-check|open-picker)/",
        pathNot: "\\.test\\.tsx?$",
      },
      to: { path: "^lib/(db|x-api|vault)/", reachable: true },
    },
    {
      name: "page-layer-is-plain-dom",
      comment: "It is loaded on every page of x.com, so no framework and no large library.",
      severity: "error",
      from: {
        path: "^entrypoints/(x\\.content|insertion|composing|case-controls|health-check|open-picker)/",
        pathNot: "\\.test\\.tsx?$",
      },
      to: {
        path: "^components/|node_modules/(react|react-dom|@base-ui|lucide-react|dexie|dexie-react-hooks|webextension-polyfill|twitter-text|twitter-api-v2|liquidjs|libphonenumber-js)/",
        reachable: true,
      },
    },
    {
      name: "panel-never-calls-x",
      comment:
        "The panel and the options page ask the worker; they hold no token and read no page.",
      severity: "error",
      from: {
        path: "^(entrypoints/(sidepanel|first-paint|options|theme)|components)/",
        pathNot: "\\.test\\.tsx?$",
      },
      to: { path: "^lib/(x-api|x-page|vault)/|node_modules/twitter-api-v2/", reachable: true },
    },
    {
      name: "worker-has-no-views",
      comment: "The worker never reaches the DOM: no views, no React, nothing that reads pages.",
      severity: "error",
      from: {
        path: "^entrypoints/(background|answering|calls|engine)/",
        pathNot: "\\.test\\.tsx?$",
      },
      to: {
        path: "^(components|lib/x-page)/|node_modules/(react|react-dom|dexie-react-hooks)/",
        reachable: true,
      },
    },
    {
      name: "worker-starts-light",
      comment:
        "Chromium reads a script whole each time it runs it. What the worker seldom needs is a script of its own: X's API in entrypoints/calls, what counts and judges in entrypoints/engine.",
      severity: "error",
      from: { path: "^entrypoints/answering/", pathNot: "\\.test\\.tsx?$" },
      to: {
        path: "^lib/(x-api|engine|counting|etiquette|replies)/|node_modules/(twitter-api-v2|oauth4webapi|twitter-text|liquidjs|libphonenumber-js)/",
        reachable: true,
      },
    },
    {
      name: "worker-listens-first",
      comment:
        "Until the worker's first script has run, the browser holds back every event and every page of ours. It hears, and leaves the rest to entrypoints/answering.",
      severity: "error",
      from: { path: "^entrypoints/background/", pathNot: "\\.test\\.tsx?$" },
      to: {
        path: "^lib/(db|vault|x-api|engine|counting|etiquette|replies|sends)/|node_modules/dexie/",
        reachable: true,
      },
    },
    {
      name: "views-get-props",
      comment:
        "A view gets what it shows and gives back what was pressed; it stores and asks nothing.",
      severity: "error",
      from: { path: "^components/", pathNot: "\\.test\\.tsx?$" },
      to: {
        path: "^(lib/(db|messages)|entrypoints)/|node_modules/(dexie|dexie-react-hooks|webextension-polyfill)/",
        reachable: true,
      },
    },
    {
      name: "vault-is-the-workers",
      comment: "Only the worker opens the database of tokens; the X client knows its shape alone.",
      severity: "error",
      from: { pathNot: "^(lib/vault|entrypoints/answering|test)/" },
      to: { path: "^lib/vault/" },
    },
    {
      name: "platform-is-the-one-door",
      comment: "Only lib/platform speaks to the browser's extension interface.",
      severity: "error",
      from: { path: "^(lib|components|entrypoints)/", pathNot: "^lib/platform/" },
      to: { path: "node_modules/(webextension-polyfill|wxt/dist/browser)" },
    },
    {
      name: "no-circles",
      comment: "Two files that need each other are one file, or three.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-lost-imports",
      comment: "An import that leads nowhere.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^virtual:" },
    },
    {
      name: "product-ships-no-tools",
      comment: "What the browser loads needs nothing from devDependencies.",
      severity: "error",
      from: { path: "^(lib|components|entrypoints)/", pathNot: "\\.test\\.tsx?$" },
      to: { dependencyTypes: ["npm-dev", "core"], pathNot: "node_modules/wxt/" },
    },
  ],
  options: {
    tsPreCompilationDeps: false,
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
