import { mentionedHandles } from "../text.ts";
import type { WorldState } from "../types.ts";
import type { TweetRow } from "./tweets-file.ts";
import { TweetsFileError } from "./tweets-file.ts";

/** The newest tweet of the file becomes this old. */
const NEWEST_AGO = 3 * 60_000;

/** Puts the file's people and words into an empty world and signs in with the brand. */
export function placeTweets(world: WorldState, rows: readonly TweetRow[], wanted?: string): void {
  const brand = wanted ?? mostWrittenTo(rows);
  const brandRow = rows.find((row) => row.author.toLowerCase() === brand.toLowerCase());
  if (wanted !== undefined && !brandRow)
    throw new TweetsFileError(`No tweet by "${wanted}" is in the file. Name one of its brands.`);
  const own = brandRow?.author ?? brand;
  const handles = createHandles();
  const people = new Map<string, string>();
  const idOf = (author: string, inbound: boolean) => {
    const known = people.get(author);
    if (known !== undefined) return known;
    const isOwn = author === own;
    const number = people.size;
    const user = world.addUser({
      handle: handles(author, inbound),
      name: inbound ? `Customer ${author}` : author,
      bio: inbound ? "" : `${author} customer care`,
      verified: !inbound,
      // Half of the customers take messages from everyone, so that both paths are met.
      dmOpen: !inbound || number % 2 === 0,
      own: isOwn,
    });
    people.set(author, user.id);
    return user.id;
  };
  idOf(own, false);

  const shift =
    world.now() - NEWEST_AGO - rows.reduce((newest, row) => Math.max(newest, row.at), -Infinity);
  // Parents first: an answer needs the id of what it answers.
  const byId = new Map(rows.map((row) => [row.id, row]));
  const placed = new Map<string, string>();
  const place = (start: TweetRow) => {
    const line: TweetRow[] = [];
    for (
      let row: TweetRow | undefined = start;
      row && !placed.has(row.id) && !line.includes(row);
      row = row.inReplyTo === undefined ? undefined : byId.get(row.inReplyTo)
    )
      line.unshift(row);
    for (const row of line) {
      const parent = row.inReplyTo === undefined ? undefined : placed.get(row.inReplyTo);
      const post = world.addPastPost({
        authorId: idOf(row.author, row.inbound),
        text: row.text,
        at: row.at + shift,
        likes: Number(BigInt(row.id) % 23n),
        via: "seed",
        ...(parent !== undefined && { inReplyTo: parent }),
      });
      placed.set(row.id, post.id);
    }
  };
  for (const row of rows) place(row);
  world.setViewer(idOf(own, false));
}

function mostWrittenTo(rows: readonly TweetRow[]): string {
  const brands = new Map<string, string>();
  for (const row of rows) if (!row.inbound) brands.set(row.author.toLowerCase(), row.author);
  const counts = new Map<string, number>();
  for (const row of rows)
    if (row.inbound)
      for (const handle of new Set(mentionedHandles(row.text)))
        if (brands.has(handle)) counts.set(handle, (counts.get(handle) ?? 0) + 1);
  const first = [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? [...brands.keys()][0];
  const brand = first === undefined ? undefined : brands.get(first);
  if (brand === undefined)
    throw new TweetsFileError("No row is by a brand (inbound False). Add one, or name the brand.");
  return brand;
}

/** Customers' numbers are their handles, as the texts mention them; X allows 15 letters, digits and "_". */
function createHandles(): (author: string, inbound: boolean) => string {
  const taken = new Set<string>();
  return (author) => {
    const plain = author.replaceAll(/\W/g, "").slice(0, 15) || "someone";
    let handle = plain;
    for (let n = 2; taken.has(handle.toLowerCase()); n += 1) handle = `${plain.slice(0, 12)}_${n}`;
    taken.add(handle.toLowerCase());
    return handle;
  };
}
