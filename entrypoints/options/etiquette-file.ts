import * as v from "valibot";
import {
  RULE_IDS,
  WORDED,
  type Role,
  type RuleId,
  type RuleLevels,
  type RuleWords,
} from "../../lib/etiquette/index.ts";

/** What of a person's etiquette is shared as a file. */
export interface EtiquetteSettings {
  readonly role: Role;
  readonly ruleLevels: RuleLevels;
  /** Missing: the file says nothing of them, so those that are set stay. */
  readonly ownContacts?: readonly string[];
  /** Missing as above. */
  readonly ruleWords?: RuleWords;
  readonly languages?: readonly string[];
  /** What the playbook says not to say. Of another's file these are added to one's own. */
  readonly dontSay?: readonly DontSay[];
}

/** A phrase that is not to be said, and what to say instead. */
export interface DontSay {
  readonly text: string;
  readonly instead?: string;
  /** Handles of the accounts that it is for; missing: for all. */
  readonly accounts?: readonly string[];
}

/** Why a file was not taken. Words in the catalogue as `options_file_<kind>`. */
export type FileProblem =
  | { readonly kind: "notJson" | "notOurs" | "newer" }
  /** `what`: the place in the file, and what stands there. */
  | { readonly kind: "level" | "role" | "words"; readonly what: string };

export type FileRead =
  | { readonly settings: EtiquetteSettings; readonly unknown: readonly string[] }
  | { readonly problem: FileProblem };

const VERSION = 1;

const written = (most: number) => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(most));

const phrases = v.pipe(v.array(written(60)), v.maxLength(100));

const ours = v.object({
  aside: v.literal("etiquette"),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
const content = v.object({
  role: v.picklist(["service", "marketing", "creator"]),
  levels: v.record(v.string(), v.picklist(["off", "note", "warn", "block"])),
  ownContacts: v.exactOptional(v.pipe(v.array(written(200)), v.maxLength(50))),
  ruleWords: v.exactOptional(
    v.record(
      v.string(),
      v.object({ also: v.exactOptional(phrases), not: v.exactOptional(phrases) }),
    ),
  ),
  languages: v.exactOptional(
    v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/))), v.maxLength(30)),
  ),
  dontSay: v.exactOptional(
    v.pipe(
      v.array(
        v.object({
          text: written(2000),
          instead: v.exactOptional(written(2000)),
          accounts: v.exactOptional(
            v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9_]{1,15}$/))), v.maxLength(100)),
          ),
        }),
      ),
      v.maxLength(500),
    ),
  ),
});

/** As a file, to be read by people too. */
export function etiquetteFile(settings: EtiquetteSettings): string {
  const { role, ruleLevels, ownContacts = [], dontSay = [] } = settings;
  const { ruleWords = {}, languages = [] } = settings;
  const levels = Object.fromEntries(
    RULE_IDS.flatMap((rule) => (ruleLevels[rule] ? [[rule, ruleLevels[rule]]] : [])),
  );
  const file = {
    aside: "etiquette",
    version: VERSION,
    role,
    levels,
    ...(ownContacts.length > 0 && { ownContacts }),
    ...(Object.keys(ruleWords).length > 0 && { ruleWords }),
    ...(languages.length > 0 && { languages }),
    ...(dontSay.length > 0 && { dontSay }),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * Reads such a file. Never throws. Rules that this Aside does not have are named and left out; whatever else
 * is wrong, nothing of the file is taken.
 */
export function readEtiquetteFile(text: string): FileRead {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { problem: { kind: "notJson" } };
  }
  const head = v.safeParse(ours, json);
  if (!head.success) return { problem: { kind: "notOurs" } };
  if (head.output.version > VERSION) return { problem: { kind: "newer" } };
  const read = v.safeParse(content, json);
  if (!read.success) {
    const [issue] = read.issues;
    const path = (issue.path ?? []).map(({ key }) => String(key));
    const kind = path[0] === "role" ? "role" : path[0] === "levels" ? "level" : "words";
    return { problem: { kind, what: [...path, issue.received].join(" ").slice(0, 200) } };
  }
  const { role, levels, ruleWords, ...others } = read.output;
  const known: ReadonlySet<string> = new Set(RULE_IDS);
  return {
    settings: {
      ...others,
      ...(ruleWords && { ruleWords: wordedOf(ruleWords) }),
      role,
      ruleLevels: Object.fromEntries(Object.entries(levels).filter(([rule]) => known.has(rule))),
    },
    unknown: Object.keys(levels).filter((rule) => !known.has(rule as RuleId)),
  };
}

/** Words for rules that have none are left out. */
function wordedOf(words: Readonly<Record<string, RuleWords[RuleId]>>): RuleWords {
  return Object.fromEntries(Object.entries(words).filter(([rule]) => rule in WORDED));
}
