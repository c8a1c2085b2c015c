/** The names that X answers under. */
export const hosts = ["x.com", "www.x.com", "api.x.com", "twitter.com", "www.twitter.com"] as const;

/** The value of Chromium's `--host-resolver-rules`: X's names lead here, all others nowhere. */
export function hostRules(port: number): string {
  return [...hosts.map((host) => `MAP ${host} 127.0.0.1:${port}`), "MAP * ~NOTFOUND"].join(", ");
}

/** The same for Firefox, as preferences; pages of other hosts are out of reach as well. */
export function firefoxHostPrefs(port: number): Record<string, string | number | boolean> {
  return {
    "network.dns.localDomains": hosts.join(","),
    "network.socket.forcePort": `443=${port}`,
    "extensions.originControls.grantByDefault": true,
  };
}
