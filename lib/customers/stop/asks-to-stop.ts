import { stopWords } from "./requests.ts";

/** Longer messages are a story, in which somebody else may be asked to stop. */
const LONGEST = 600;

/** What people put before or after, that changes nothing. */
const AROUND =
  /^(hi|hey|hello|ok|okay|hola|ol[aá]|bonjour|salut|hallo|ciao|no|nein|non|não|nao)\b[ ,]*/;

/**
 * Whether a message asks that its writer not be written to any more: as a whole message ("STOP!"), or as
 * a clear request within one. "Stop charging me twice" is none, nor is "you never write back". English,
 * Spanish, Portuguese, French, German, Italian, Dutch and Japanese. A person confirms it before it counts.
 * Time is in the length of the message, of which the first 600 letters are looked at.
 */
export function asksToStop(message: string): boolean {
  const text = plain(message.slice(0, LONGEST));
  if (text === "") return false;
  const bare = text
    .replaceAll(/[^\p{L}\p{N}' -]+/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(AROUND, "");
  return stopWords().some(
    ({ whole, within }) => whole.test(bare) || within.some((one) => one.test(text)),
  );
}

/** Without names and links, which X puts before what is said. */
function plain(message: string): string {
  return message
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/https?:\/\/\S+|@\w{1,15}\b/g, " ")
    .replaceAll(/[’‘ʼ`´]/g, "'")
    .replaceAll(/\s+/g, " ")
    .trim();
}
