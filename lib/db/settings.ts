import type { Rows, Settings } from "./types.ts";

/** What holds until the person sets something else. An empty client id means: the build's own. */
const defaultSettings: Settings = {
  clientId: "",
  agentName: "",
  keepPrivateText: false,
  capPublic: 0,
  capDm: 0,
};

/** Puts the stored settings over the defaults. */
export function settingsOf(rows: readonly Rows["settings"][]): Settings {
  const stored = Object.fromEntries(rows.map(({ key, value }) => [key, value]));
  return { ...defaultSettings, ...stored };
}
