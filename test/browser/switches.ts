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
  ];
}
