import { columns } from "../columns.ts";
import type { Told } from "./open.ts";

const LONGEST = 70;

/** One page for people to read. */
export function table({ report, address, unread }: Told): string {
  const { file, tweets, controls, doubled, errors } = report;
  const rows = tweets.map(({ id, author, promoted, focal, text }) => [
    id,
    `@${author}`,
    [focal ? "focal" : "", promoted ? "promoted" : ""].join(" ").trim(),
    short(text),
  ]);
  const lines = columns(rows).map((line) => `  ${line}`);
  const sum = [
    tweets.length + unread === 0
      ? "nothing that looks like a tweet of X's"
      : count(tweets.length, "tweet"),
    ...(unread > 0 ? [`${unread} not readable`] : []),
    count(controls, "control"),
    `${doubled} doubled`,
    errors.length === 0 ? "no errors" : count(errors.length, "error"),
  ];
  return [
    `${file}, as https://x.com${address}`,
    ...lines,
    ...errors.map((error) => `  ! ${error}`),
    `  ${sum.join(", ")}`,
  ].join("\n");
}

function short(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  // Cut between two halves of one sign, a terminal would show a box.
  return line.length > LONGEST
    ? `${line
        .slice(0, LONGEST - 1)
        .toWellFormed()
        .replace(/\uFFFD$/, "")}…`
    : line;
}

function count(many: number, what: string): string {
  return `${many} ${what}${many === 1 ? "" : "s"}`;
}
