import Papa from "papaparse";

/** One row of the file, ids as they stand there. */
export interface TweetRow {
  id: string;
  /** A brand's name or a customer's number. */
  author: string;
  inbound: boolean;
  /** ms since 1970. */
  at: number;
  text: string;
  inReplyTo?: string;
}

/** Says which row is wrong and what to do; meant to be read by a person. */
export class TweetsFileError extends Error {
  override readonly name = "TweetsFileError";
}

const columns = [
  "tweet_id",
  "author_id",
  "inbound",
  "created_at",
  "text",
  "response_tweet_id",
  "in_response_to_tweet_id",
] as const;

/**
 * Reads a CSV of conversations between customers and brands, with the columns above and times like
 * "Tue Oct 31 22:10:47 +0000 2017".
 * @throws TweetsFileError
 */
export function readTweets(csv: string): TweetRow[] {
  const parsed = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ""), {
    header: true,
    skipEmptyLines: "greedy",
  });
  const missing = columns.filter((column) => !parsed.meta.fields?.includes(column));
  if (missing.length > 0)
    throw new TweetsFileError(
      `The first line lacks ${missing.map((name) => `"${name}"`).join(", ")}. ` +
        `Save the file as CSV with the columns ${columns.join(", ")}.`,
    );
  const wrong = parsed.errors[0];
  if (wrong)
    throw new TweetsFileError(
      // Papa counts the line with the names for quotes, and leaves it out for fields.
      `Row ${rowNumber((wrong.row ?? 0) - (wrong.type === "Quotes" ? 1 : 0))}: ${wrong.message}. ` +
        `Put a text that holds commas, quotes or new lines in double quotes, and double the quotes inside.`,
    );
  if (parsed.data.length === 0)
    throw new TweetsFileError("There is no tweet below the first line. Add at least one row.");
  const seen = new Set<string>();
  return parsed.data.map((row, index) => readRow(row, index, seen));
}

/** As a spreadsheet counts: the line with the names is 1. */
const rowNumber = (index: number) => index + 2;

function readRow(row: Record<string, string>, index: number, seen: Set<string>): TweetRow {
  const fail = (what: string): never => {
    throw new TweetsFileError(`Row ${rowNumber(index)}: ${what}`);
  };
  const id = row["tweet_id"] ?? "";
  const author = row["author_id"] ?? "";
  const inbound = row["inbound"] ?? "";
  const at = readTime(row["created_at"] ?? "");
  const parent = row["in_response_to_tweet_id"] ?? "";
  if (!/^\d+$/.test(id)) fail(`tweet_id is "${id}". Write a whole number.`);
  if (seen.has(id)) fail(`tweet_id ${id} stands twice. Remove one of the two rows.`);
  seen.add(id);
  if (author.trim() === "")
    fail("author_id is empty. Write the brand's name or the customer's number.");
  if (!/^(true|false)$/i.test(inbound)) fail(`inbound is "${inbound}". Write True or False.`);
  if (Number.isNaN(at))
    fail(`created_at is "${row["created_at"]}". Write it like Tue Oct 31 22:10:47 +0000 2017.`);
  if (parent !== "" && !/^\d+(\.0)?$/.test(parent))
    fail(`in_response_to_tweet_id is "${parent}". Write a whole number or leave it empty.`);
  return {
    id,
    author,
    inbound: inbound.toLowerCase() === "true",
    at,
    text: row["text"] ?? "",
    ...(parent !== "" && { inReplyTo: parent.replace(/\.0$/, "") }),
  };
}

/** NaN if it is not of that form. */
function readTime(text: string): number {
  const form = /^\w{3} (\w{3}) (\d{2}) (\d{2}:\d{2}:\d{2}) ([+-]\d{4}) (\d{4})$/.exec(text);
  if (!form) return Number.NaN;
  const [, month, day, time, zone, year] = form;
  return Date.parse(`${day} ${month} ${year} ${time} ${zone}`);
}
