import { isDmLink, later, links, type Span } from "../text/index.ts";

/** How private messages are called: EN, ES, PT, FR, DE, IT, NL. */
const PRIVATE = [
  "d[ .]?ms?|inbox|(?<!\\d ?)pms?",
  "(?:direct|private)[ -]messag(?:es?|ing)|privately|in private|message us",
  "mensajes? (?:directos?|privados?)|(?:por|en|al) privado",
  "mensage(?:m|ns) (?:diret|privad)[ao]s?|no privado",
  "messages? priv[ée]s?|en priv[ée]",
  "direktnachricht(?:en)?|(?:private[nr]?|persönliche[nr]?) nachricht(?:en)?|privatnachricht(?:en)?",
  "messagg(?:io|i) (?:privat|dirett)[oi]|in privato",
  "priv[ée]bericht(?:je|en)?",
  // Short forms that are other words too: only after what makes a message of them.
  "(?:un|por|en|al|en|par|via|eine|per|als) (?:md|mp|pn)",
].join("|");

// Not `\b`, which knows only ASCII letters.
const named = later(String.raw`(?<![\p{L}\p{N}@#])(?:${PRIVATE})(?![\p{L}\p{N}])`, "giu");

const japanese = later(String.raw`[\p{sc=Hiragana}\p{sc=Katakana}]`, "u");
const NAMED_IN_JAPANESE =
  /(?:ダイレクト|プライベート)メッセージ|メッセージを(?:お送り|送って)|DM|個別に/;

/** In front of the word: it speaks of messages that were or will be sent, and invites nobody. */
const noInvitation = later(
  String.raw`(?<!\p{L})(?:(?:answered|replied|responded|reply|response|responding|got|received?|seen|saw|read|checked|sent|sen[dt]ing|thanks? for|thank you for|from|not|can['’]?t|don['’]?t|won['’]?t|never|hemos|enviado|enviarte|enviar-lhe|envoyé)(?: [^\s.!?]+){0,3}|(?:we|i|we['’](?:ve|ll)|i['’](?:ve|ll)|have|will|just)(?: just| also| already)?) $`,
  "iu",
);

/** The same, even where the customer is asked to: to look, not to write. */
const asksToLook = later(
  String.raw`(?<!\p{L})(?:check|refer|see|open|revisa|revise|vérifie[rz]?)(?: [^\s.!?]+){0,3} $`,
  "iu",
);

/** Unless it is the customer who is asked to. */
const asks = later(
  String.raw`(?<!\p{L})(?:please|pls|plz|kindly|can you|could you|feel free|send us|send me|drop us|shoot us)[^.!?]*$`,
  "iu",
);

/**
 * Whether a public text invites the customer to write privately: by a DM link, or in words.
 * Guessed from the words of eight languages; a text in another language counts only with a link.
 * @param dmLink another address that opens a private message, if there is one.
 */
export function invites(text: string, dmLink?: string): boolean {
  if (dmLink !== undefined && dmLink !== "" && text.includes(dmLink)) return true;
  const spans = links(text);
  if (spans.some(({ start, end }) => isDmLink(text.slice(start, end)))) return true;
  const words = withoutSpans(text, spans).normalize("NFKC").replace(/\s+/gu, " ");
  if (japanese().test(words)) return NAMED_IN_JAPANESE.test(words);
  return [...words.matchAll(named())].some(({ index }) => {
    const before = words.slice(Math.max(0, index - 60), index);
    if (asksToLook().test(before)) return false;
    return asks().test(before) || !noInvitation().test(before);
  });
}

function withoutSpans(text: string, spans: readonly Span[]): string {
  return spans.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}. ${rest.slice(end)}`,
    text,
  );
}
