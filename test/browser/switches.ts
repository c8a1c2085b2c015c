/** What Playwright 1.65 turns off itself (its `chromiumSwitches.ts`): Chromium heeds the last such list alone. */
const playwrights = [
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "TcpPortRandomizationWin",
  "ThirdPartyStoragePartitioning",
];

/**
 * Pages that Chromium draws for its own address bar, before anybody types there: nearly two seconds of the
 * processor in each browser that a test starts.
 */
const addressBar = ["PreloadTopChromeWebUI", "WebUIOmniboxAimPopup", "WebUIOmniboxPopup"];

/**
 * Switches that each automated Chromium gets. `--no-sandbox` only for root, because Chromium's
 * sandbox does not start as root and works for everybody else.
 */
export function chromiumSwitches(): string[] {
  return [
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    // Each step of a wheel would be painted many times.
    "--disable-smooth-scrolling",
    `--disable-features=${[...playwrights, ...addressBar].join(",")}`,
  ];
}
