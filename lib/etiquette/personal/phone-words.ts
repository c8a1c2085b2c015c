const whole = (words: string) => `(?<![\\p{L}\\d])(?:${words})(?!\\p{L})`;

const THING = [
  "(?:tele)?phones?|tel|cell(?: ?phone)?|mobile|mob|ph|fax|desk|office|home|work|landline|whats ?app|handset|callback|hotline|helpline",
  "tel[ée]fono|tlf|tfno|m[óo]vil|celular|fijo|telefone|telem[óo]vel|fone|zap",
  "t[ée]l[ée]phone|t[ée]l|portable|fixe|telefon(?:nummer)?|tel\\.-nr|handy(?:nummer)?|rufnummer|mobil(?:nummer)?|festnetz|r[üu]ckruf",
].join("|");
const CALLED = "(?:number|numbers|no|num|nr|line|n[º°]|n[úu]mero|numéro|contact)";
const WAY = "(?:is|was|on|at|es|est|ist|é|al|a|au|to|unter|für|para)";
const VERBS = [
  "call(?:ed|ing|s)?|r(?:i|a|u)ng(?:ing)?|phon(?:ed|ing)|dial(?:l?ed|l?ing)?|text(?:ed|ing)?|reach(?:ed|ing)?|contact(?:ed|ing)?|answering|messages?|sms|whats ?app(?:ed|ing)?",
  "ll[aá]m\\p{L}*|marc\\p{L}*|lig(?:ue|ar|amos|ou|uem)(?:-\\p{L}+)?|appel\\p{L}*|joindre|rufen|ruf|anrufen|angerufen|erreich\\p{L}*",
].join("|");

/** Names it a phone, right in front of it. */
export const NAMED_BEFORE = new RegExp(
  [
    `${whole(THING)}\\.?(?: ${CALLED}\\.?)?(?: ${WAY}(?!\\p{L}))?(?: (?:now|today|hoje|hoy))?[\\s:.,=\\-–]*$`,
    `${whole(VERBS)}(?: [\\p{L}'’]+){0,4}? (?:on|at|to|from|al|a|au|unter|no|em|para|pelo|sur)(?: (?:the|my|your|this|his|her|number|mi|tu|su|este))*[\\s:]*$`,
    `${whole("call|ring|dial|text|llama|llame|llámanos|ligue|appelez|marque")}[\\s:]*$`,
    "registered(?: (?:mobile|phone|contact))?(?: number)?[\\s:]*$",
    "(?:電話番号|電話|携帯|携帯番号|TEL|フリーダイヤル|お問い合わせ先)[はがを:： ]*$",
    "[☎📞📱☏✆]\\ufe0f?[\\s:]*$",
  ].join("|"),
  "iu",
);

/** Names it a phone, right behind it. */
export const NAMED_AFTER = new RegExp(
  `^(?:[ \\t]*[-(,]?[ \\t]*)${whole("office|fax|mobile|home|cell|work|desk|phone|whats ?app|tel|m[óo]vil|celular|handy|portable")}|^(?:まで|に)(?:お)?電話`,
  "iu",
);

/** Names it something else. */
export const OTHER =
  /(?:orders?|bookings?|reservation|tracking|parcel|shipment|case|ticket|ref(?:erence)?|invoice|account|acct|policy|serial|models?|parts?|flights?|sku|isbn|imei|upc|zip|version|build|kb|error|codes?|ids?|awb|consignment|pnr|cards?|iban|receipt|claim|confirmation|member(?:ship)?|customer (?:no|number|id)|incident|request|sr|case no|licen[cs]e(?: (?:number|no))?|pedido|reserva|factura|cuenta|fatura|conta|commande|facture|compte|bestell\p{L}*|rechnung\p{L}*|konto\p{L}*|kunden\p{L}*|sendung\p{L}*|番号|コード)[^.!?\n\d]{0,18}$/iu;

/** "My number is": of a phone or of anything, so the digits must be those of a phone. */
export const MINE =
  /(?<!\p{L})(?:number|no|num|contact|n[úu]mero|numéro|nummer)(?: (?:is|es|é|est|ist))?[ :.]*$/iu;

const OURS_BEFORE =
  /(?<!\p{L})(?:call|ring|phone|dial|text|reach|contact|speak (?:to|with)|talk to)(?:ing)? (?:us|our|the|my (?:team|colleagues))(?!\p{L})|hot ?line|help ?line|help ?desk|call.?cent(?:re|er)|give us a (?:call|ring|buzz)|their (?:tele)?phone|toll.?free|free ?phone|(?<!\p{L})(?:our|us)(?!\p{L})[^.!?]{0,40}$|(?:customer|client|guest|member|technical|tech) (?:service|care|support|relations)|support (?:team|line|number)|reservations?|ll[áa]m[ea]nos|ll[áa]menos|llamarnos|nuestr[oa]|contáct\p{L}+nos|ligue(?:-nos| para)|nosso|nossa|appelez(?:-nous| le)|notre|joindre|ruf\p{L}*(?: sie)? uns|unsere?|フリーダイヤル|当社|弊社|お客様(?:相談|サポート|センター)|カスタマー/iu;
const YOURS =
  /(?<!\p{L})(?:your?|you['’](?:re|ve)|my|his|her|their|on file|registered|tu|tus|te|su|mi|seu|sua|teu|meu|votre|ton|ta|mon|dein\p{L}*|ihr\p{L}*|dich|dir|mein\p{L}*|お客様の|あなたの|様の)(?!\p{Script=Latin})[^.!?]{0,28}$/iu;
/** The customer is told to call it. */
const TO_CALL =
  /(?:^|[.!?:,;)\]"“”\n]|(?<!\p{L})(?:please|kindly|pls|can|could|to|should|just|or|and|may|then|either|need|by|try|directly))\s*(?:(?:you|also|always|please|directly|then|try) )*(?:call(?:ing)?|ring(?:ing)?|dial(?:ing)?|phone|text|contact(?:ing)?)(?! (?:you|him|her|them))(?: [\p{L}'’&-]+){0,5}[ :]*$/iu;
const OURS_AFTER =
  /^[ ,)]*(?:(?:\(|-)?toll.?free|24\/7|(?:and|to) (?:speak|talk)|(?:for|if you|so (?:that )?(?:we|our|they)|option|opt\.?|then press|press|mon(?:day)?|between|from \d|open|and (?:we|they|our|select|choose|one of)|ext))/iu;

/** Free to call, by its number: no person has one. */
export const FREE =
  /^(?:00|\+)?1?8(?:00|33|44|55|66|77|88)\d{7}$|^(?:\+44|0044|0|\+49|0049|\+33|0033)?80[0589]\d{5,9}$|^(?:\+44|0)(?:3\d{9}|84[345]\d{7})$|^(?:\+34)?90[0-2]\d{6}$|^0120\d{6}$|^(?:\+91|0)?1[89]00\d{6,7}$|^(?:\+61)?1[38]00\d{6}$|^(?:\+55|0)?800\d{7}$/;

/** Whether what stands around a number says that it is the brand's, to be called by anybody. */
export function isOurs(before: string, after: string): boolean {
  const sentence = /[^.!?\n]*$/u.exec(before)?.[0] ?? "";
  if (OURS_BEFORE.test(sentence)) return true;
  if (YOURS.test(sentence)) return false;
  return OURS_BEFORE.test(before) || TO_CALL.test(before) || OURS_AFTER.test(after);
}
