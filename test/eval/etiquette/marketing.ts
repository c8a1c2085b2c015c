import { judge } from "../../../lib/etiquette/index.ts";
import { share, type Row, type WrongCase } from "../row.ts";
import { NOTHING_KNOWN, typed } from "./drafts.ts";
import { readJson, readLines, readTable } from "./read.ts";

interface Quoted {
  readonly text: string;
  readonly kind: string;
}
interface Conversation {
  readonly agentURL?: { readonly url_utterance?: string };
  readonly dialogContent: readonly { readonly agent?: string; readonly message: string }[];
}

const sells = (text: string) =>
  judge({ channel: "dm", text: typed(text) }, NOTHING_KNOWN).some(
    ({ rule }) => rule === "marketing",
  );

/** Selling in private messages: what people received, and what good manners write. */
export function marketing(dir: string, wrong: (one: WrongCase) => void): Row[] {
  const quoted = readJson(dir, "marketing/dm-quotes.dev.json") as Quoted[] | undefined;
  const replies = readLines(dir, "brands/replies.dev.jsonl") as { text: string }[] | undefined;
  const talks = readJson(dir, "conversations/ibm-dev.json") as Conversation[] | undefined;
  const sms = readTable(dir, "marketing/sms-spam.dev.tsv", "\t");
  const turns = talks?.flatMap(turnsOf);
  const kinds = new Set(quoted?.map(({ kind }) => kind));
  const isPromotional = (kind: string) => /promo|sales/.test(kind);

  const found = (name: string, texts: readonly string[] | undefined, least?: number) => {
    const missed = texts?.filter((text) => !sells(text)) ?? [];
    for (const text of missed) wrong({ row: name, text, says: false });
    return texts
      ? [
          share(
            name,
            texts.length - missed.length,
            texts.length,
            least === undefined ? {} : { aim: least },
          ),
        ]
      : [];
  };
  const flagged = (name: string, texts: readonly string[] | undefined, most?: number) => {
    const said = texts?.filter(sells) ?? [];
    for (const text of said) wrong({ row: name, text, says: true });
    return texts
      ? [
          share(
            name,
            said.length,
            texts.length,
            most === undefined ? {} : { aim: most, side: "most" },
          ),
        ]
      : [];
  };
  const ofKind = (kind: string) =>
    quoted?.filter((one) => one.kind === kind).map(({ text }) => text);
  return [
    ...found(
      "etiquette marketing promotional DMs",
      quoted?.filter(({ kind }) => isPromotional(kind)).map(({ text }) => text),
      0.9,
    ),
    ...[...kinds]
      .filter((kind) => !isPromotional(kind))
      .flatMap((kind) => found(`etiquette marketing ${kind.replaceAll("_", " ")}`, ofKind(kind))),
    ...flagged(
      "etiquette marketing in brands",
      replies?.map(({ text }) => text),
      0.005,
    ),
    ...flagged("etiquette marketing in agents' turns", turns, 0.015),
    ...found("etiquette marketing in SMS spam", textsOf(sms, "spam")),
    ...flagged("etiquette marketing in other SMS", textsOf(sms, "ham")),
  ];
}

function textsOf(rows: Record<string, string>[] | undefined, label: string): string[] | undefined {
  return rows?.filter((row) => row["Label"] === label).map((row) => row["SMS"] ?? "");
}

function turnsOf({ agentURL, dialogContent }: Conversation): string[] {
  const said = dialogContent.filter(({ agent }) => agent !== undefined);
  const last = agentURL?.url_utterance;
  return said.map(({ message }) => message).concat(last === undefined ? [] : [last]);
}
