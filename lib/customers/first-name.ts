/** Words that make a display name a business, a role or a sentence rather than a person's name. */
const NOT_A_PERSON = new Set(
  (
    "the a an my your our not just real official team support help service services customer care " +
    "news media radio tv show podcast magazine group company corp corporation inc ltd llc plc gmbh ag sa " +
    "sarl bv ab oy shop store studio studios club fc society foundation association institute university " +
    "school college hotel bar cafe restaurant agency consulting solutions systems labs digital online bot " +
    "account parody fan fans community network project church city government ministry department police " +
    "mr mrs ms miss mx dr prof professor sir lady lord rev reverend father sister captain coach chef dj mc " +
    "mama mom mum dad daddy king queen princess prince big little old young baby saint san abu el la le les die der das"
  ).split(" "),
);

/** A capital and small letters, with a hyphen or apostrophe inside: Anne-Marie, D'Arcy, Łukasz. */
const NAME = /^\p{Lu}\p{Ll}+(?:[-'’]\p{Lu}?\p{Ll}+)*$|^\p{Lu}['’]\p{Lu}\p{Ll}+$/u;

/**
 * The name to greet somebody by, guessed from their display name.
 * @returns undefined wherever the guess is doubtful: a wrong name is worse than none. That is so for
 *   businesses, titles, nicknames with digits or inner capitals, names all in capitals or all small, and
 *   scripts without capitals, where the family name often comes first.
 */
export function firstNameOf(displayName: string): string | undefined {
  const beforeBar = displayName.normalize("NFKC").split(/[|/([{•·–—~,:]| - /u)[0] ?? "";
  const words = beforeBar
    .replace(
      /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0f/gu,
      " ",
    )
    .trim()
    .split(/\s+/u);
  const [first = ""] = words;
  if (words.length > 4 || first.length < 2 || first.length > 20 || !NAME.test(first))
    return undefined;
  if (words.some((word) => NOT_A_PERSON.has(word.toLowerCase().replace(/\.$/, ""))))
    return undefined;
  return words.some((word) => /[\d@#$%&*_+=<>!?]/u.test(word)) ? undefined : first;
}
