/** How one language asks for a secret. All patterns are compiled by `patterns.ts`, without regard to case. */
export interface SecretWords {
  /** Opens an account or a payment, and is nobody's business but the customer's. */
  readonly secret: string;
  /** The whole number of a card, or the code on it. */
  readonly card: string;
  /** Asks to be told. */
  readonly asks: string;
  /** Takes the asking back, anywhere in the same clause. */
  readonly not: string;
  /** Has the customer do something with the secret themselves, or tells what we do. */
  readonly harmless: string;
  /** Behind the secret: then it is another thing, such as a password manager. */
  readonly notWhenFollowedBy: string;
  /** Determiners in front of it, which the fix takes along. */
  readonly determiner: string;
  /** What to ask for instead, for the familiar and the formal form. */
  readonly insteadOfSecret: readonly [familiar: string, formal: string];
  readonly insteadOfCard: readonly [familiar: string, formal: string];
  /** A determiner of the formal form. */
  readonly formal: string;
  /** The asking verb may come behind what it asks for. */
  readonly verbMayFollow?: true;
}

const en: SecretWords = {
  secret:
    "pass ?words?|pass ?codes?|pass ?phrases?|pins?(?! ?code)|pin (?:number|code)(?= (?:of|for|to|on) (?:your|the) (?:card|bank|account))|(?:one[- ]time|verification|security|login|sign-?in|authentication|2fa|sms) (?:codes?|pins?|pass ?codes?)|otp|(?:\\d|six|four)[- ]digit code|code (?:that )?(?:we|you)(?:['’]ve)? (?:just )?(?:sent|texted|e-?mailed|received|got)|security answers?|memorable word|mother['’]s maiden name",
  card: "(?:full |complete |entire |whole |long |16[- ]digit )*(?:(?:credit|debit|bank|payment) |(?<!\\p{L}\\p{Ll}* (?<!(?:your|the|full|complete|entire|whole|long|digit|and|or|a|us|me|with|of|share|send|provide|confirm|any) )))card (?:numbers?|no\\.?|details)|(?:long|16[- ]digit) number (?:on|across)(?: the front of)? (?:your|the) card|cvv2?|cvc2?|(?:card )?security code(?: on (?:the back|your card))?",
  asks: "send|share|give|tell|provide|forward|supply|submit|dm|pm|message|text|e-?mail|reply (?:back )?(?:to (?:us|this) )?with|let us (?:know|have)|let me (?:know|have)|what(?:['’]s| is| are| was)(?= (?:your|the))|(?:may|can|could) (?:we|i) (?:have|get|take)|(?:we|i)(?:['’]ll| will)?(?: just| also| then)? (?:need|require)|confirm|verify|include|advise|drop us",
  not: "never|not|no|n['’]?t|without|nobody|no ?one|instead of|rather than|except|leave out|hide|hidden|cover(?:ed)?|redact(?:ed)?|keep|avoid|refrain",
  harmless:
    "which(?= \\p{L}*pass)|reset\\w*|chang\\w+|updat\\w+|forg[eo]t\\w*|choos\\w+|creat\\w+|recover\\w*|set(?:ting)? up|we(?:['’]ll| will) (?:send|text|e-?mail|message)|we(?:['’]ve| have)? (?:just )?sent|last (?:four|4|two|2|three|3)|ending in|ends in",
  notWhenFollowedBy:
    "managers?|resets?|re-?setting|fields?|page|screen|links?|e-?mails?|protect\\w*|policy|rules?|requirements?|problems?|issues?|errors?|prompts?|hints?|box|change|app|reader|terminal",
  determiner: "your|the|a|an|any|this|that",
  insteadOfSecret: ["your username", "your username"],
  insteadOfCard: ["the last four digits of your card", "the last four digits of your card"],
  formal: "$^",
};

const es: SecretWords = {
  secret:
    "contraseñas?|claves?(?: de acceso| secreta)?|pin|código (?:de (?:verificación|seguridad|acceso|confirmación)|pin|sms)|código que (?:te|le) (?:enviamos|mandamos|hemos (?:enviado|mandado))",
  card: "número (?:completo )?de (?:la |tu |su )?tarjeta(?: completo)?(?: de (?:crédito|débito))?|datos de (?:la |tu |su )?tarjeta|cvv2?|cvc2?",
  asks: "env[ií]\\p{L}*|mand\\p{L}+|d[ií]nos|dime|d[ií]ganos|ind[ií][cq]\\p{L}+|facil[ií]t\\p{L}+|comp[aá]rt\\p{L}+|danos|dame|p[aá]sanos|conf[ií]rm(?:a|e|ar|en|ame|anos|enos|arnos|arme)|proporci[oó]n\\p{L}+|necesit\\p{L}+|cu[aá]l es|escr[ií]b\\p{L}+|responde con",
  not: "no|nunca|jamás|sin|excepto|salvo|ni",
  harmless:
    "restable\\p{L}+|cambi\\p{L}+|olvid\\p{L}+|recuper\\p{L}+|actualiz\\p{L}+|crea\\p{L}*|elig\\p{L}+|te enviaremos|le enviaremos|últimos",
  notWhenFollowedBy: "olvidada|nueva",
  determiner: "tu|su|la|el|una|un|vuestra",
  insteadOfSecret: ["tu nombre de usuario", "su nombre de usuario"],
  insteadOfCard: [
    "los últimos cuatro dígitos de tu tarjeta",
    "los últimos cuatro dígitos de su tarjeta",
  ],
  formal: "su",
};

const pt: SecretWords = {
  secret:
    "senhas?|palavras?[- ]passe|pin|código (?:de (?:verificação|segurança|acesso|confirmação)|sms)|código que (?:te |lhe )?(?:enviamos|mandamos)",
  card: "número (?:completo )?d[oe] (?:seu |teu )?cartão(?: completo)?|dados d[oe] (?:seu |teu )?cartão|cvv2?|cvc2?",
  asks: "envi\\p{L}+|mand\\p{L}+|inform\\p{L}+|dig[ao]\\p{L}*|diz-nos|pass[ae]\\p{L}*|confirm(?:e|a|ar|em|ar-nos|e-nos)|compartilh\\p{L}+|partilh\\p{L}+|precisamos|preciso|qual (?:é|e)|forne[cç]\\p{L}+|responda com",
  not: "não|nunca|jamais|sem|exceto|nem",
  harmless:
    "redefin\\p{L}+|alter\\p{L}+|troc\\p{L}+|esquec\\p{L}+|recuper\\p{L}+|atualiz\\p{L}+|cri[ae]\\p{L}*|enviaremos|vamos enviar|últimos",
  notWhenFollowedBy: "nova|esquecida",
  determiner: "sua|seu|tua|teu|a|o|uma|um",
  insteadOfSecret: ["o teu nome de usuário", "seu nome de usuário"],
  insteadOfCard: [
    "os últimos quatro dígitos do teu cartão",
    "os últimos quatro dígitos do seu cartão",
  ],
  formal: "sua|seu|a|o|uma|um",
};

const fr: SecretWords = {
  secret:
    "mots? de passe|code pin|pin|codes? secrets?|code (?:de (?:vérification|sécurité|confirmation)|sms|à (?:usage unique|\\d chiffres))|code (?:que (?:nous|vous|tu)|reçu)[^,.!?]{0,30}",
  card: "numéro (?:complet )?de (?:la |votre |ta )?carte(?: (?:complet|bancaire|bleue|de crédit))*|coordonnées bancaires|cvv2?|cvc2?|cryptogramme(?: visuel)?",
  asks: "envo[yi]\\p{L}+|donn\\p{L}+|communiqu\\p{L}+|indiqu\\p{L}+|transm\\p{L}+|dites|dis-nous|confirm(?:e|er|ez)|partag\\p{L}+|précis\\p{L}+|besoin d[eu']|quel(?:le)? est|fourni\\p{L}+|répond\\p{L}+ avec|écri\\p{L}+",
  not: "ne|n['’]\\p{L}+|jamais|pas|sans|sauf|ni",
  harmless:
    "réinitialis\\p{L}+|chang\\p{L}+|oubli\\p{L}+|modifi\\p{L}+|récupér\\p{L}+|choisi\\p{L}+|cré\\p{L}+|nous (?:vous|t['’]) ?\\p{L}*enverrons|enverrons|derniers",
  notWhenFollowedBy: "oublié|perdu|provisoire",
  determiner: "votre|ton|le|la|un|de",
  insteadOfSecret: ["ton identifiant", "votre identifiant"],
  insteadOfCard: [
    "les quatre derniers chiffres de ta carte",
    "les quatre derniers chiffres de votre carte",
  ],
  formal: "votre|le|la|un|de",
};

const de: SecretWords = {
  secret:
    "passw[oö]rt(?:er|s|es)?|kennw[oö]rt(?:er|s)?|pin(?:-?nummer|s)?|tan|geheimzahl|(?:bestätigungs|verifizierungs|sicherheits|einmal|sms|anmelde)-?code|code(?:,)? den (?:wir|du|sie)[^,.!?]{0,30}",
  card: "(?:vollständigen? |komplette[nr]? |ganzen? )?(?:kredit|bank|ec-?)?kartennummer|kartendaten|kreditkartendaten|cvv2?|cvc2?|prüfnummer|kartenprüfnummer",
  asks: "schick\\p{L}*|sende\\p{L}*|nenn\\p{L}*|gib|gebt|geben|teil\\p{L}*|verrat\\p{L}*|verrätst|sag\\p{L}*|bestätig\\p{L}+|brauch\\p{L}*|benötig\\p{L}+|wie lautet|wie ist|schreib\\p{L}*|antworte\\p{L}* mit",
  not: "nie|niemals|nicht|kein\\p{L}*|ohne|außer|statt",
  harmless:
    "zurücksetz\\p{L}*|zurückgesetzt|setz\\p{L}*|änder\\p{L}*|geändert|vergess\\p{L}*|neues|erstell\\p{L}*|wir (?:schicken|senden) (?:dir|ihnen)|letzten|endet",
  notWhenFollowedBy: "vergessen|zurücksetzen|ändern|manager",
  determiner: "deine[nr]?|dein|ihre[nr]?|ihr|das|die|den|der|ein|eine",
  insteadOfSecret: ["deine Kundennummer", "Ihre Kundennummer"],
  insteadOfCard: ["die letzten vier Ziffern deiner Karte", "die letzten vier Ziffern Ihrer Karte"],
  formal: "ihre[nr]?|ihr",
  verbMayFollow: true,
};

/** The languages with words between white space. Japanese has its own way: `japanese.ts`. */
export const LANGUAGES: readonly SecretWords[] = [en, es, pt, fr, de];
