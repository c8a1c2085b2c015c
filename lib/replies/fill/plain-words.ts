/** What stands in the place of the DM link where there is none, by language. */
const WORDS: Readonly<Record<string, (handle: string) => string>> = {
  en: (handle) => `On our profile (@${handle}), press the envelope to message us.`,
  es: (handle) => `En nuestro perfil (@${handle}), pulsa el sobre para escribirnos.`,
  pt: (handle) => `No nosso perfil (@${handle}), toque no envelope para nos escrever.`,
  fr: (handle) => `Sur notre profil (@${handle}), touchez l’enveloppe pour nous écrire.`,
  de: (handle) => `Auf unserem Profil (@${handle}) öffnet der Umschlag eine Nachricht an uns.`,
  ja: (handle) => `プロフィール（@${handle}）の封筒マークからメッセージをお送りください。`,
};

/**
 * How to write to the account without a link, as one sentence.
 * @param language BCP 47 tag; English where we have no words in it.
 */
export function plainWords(handle: string, language: string): string {
  const words = WORDS[language.split("-")[0]?.toLowerCase() ?? ""] ?? WORDS["en"];
  return words?.(handle) ?? "";
}
