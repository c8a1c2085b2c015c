import type { Handle } from "../customers/index.ts";
import type { Rows, Settings } from "./types.ts";

/**
 * What holds until the person sets something else. An empty client id means: the build's own.
 *
 * Reads: a press on a button with a price works at once, nothing is read unpressed, and a day of
 * pressing can't cost more than a dollar.
 */
const defaultSettings: Settings = {
  clientId: "",
  agentName: "",
  agentNames: {},
  categories: [],
  needs: {},
  keepPrivateText: false,
  capPublic: 0,
  capDm: 0,
  budget: { day: 1000, month: 10_000 },
  looksByItself: false,
  holdPublic: 5,
  holdDm: 5,
  role: "service",
  ownContacts: [],
  ruleLevels: {},
  ruleWords: {},
  languages: [],
  place: "ask",
};

/** Puts the stored settings over the defaults. */
export function settingsOf(rows: readonly Rows["settings"][]): Settings {
  const stored = Object.fromEntries(rows.map(({ key, value }) => [key, value]));
  return { ...defaultSettings, ...stored };
}

/** Who signs what goes out in this account; empty where the person gave no name. */
export function agentNameIn(
  { agentName, agentNames }: Pick<Settings, "agentName" | "agentNames">,
  account: Handle,
): string {
  return (Object.hasOwn(agentNames, account) && agentNames[account]) || agentName;
}
