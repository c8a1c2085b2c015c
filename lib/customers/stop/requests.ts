/** How people ask, in one language, not to be written to. */
export interface StopWords {
  /** The whole message, once names, links, greetings and signs are taken away. */
  readonly whole: RegExp;
  /** Part of a message; each says whom it is about, so that "stop charging me" is none. */
  readonly within: readonly RegExp[];
}

/**
 * What is looked at is lower case, with plain apostrophes and single spaces. A request about one way
 * alone ("don't call me, write") is none, nor is what somebody says of another ("they don't answer me").
 * Made when they are first asked for: whatever starts would wait for so many expressions.
 */
export const stopWords = (): readonly StopWords[] => (made ??= make());
let made: readonly StopWords[] | undefined;

const make = (): readonly StopWords[] => [
  {
    whole:
      /^(please )?(stop|stop (it|this|that|now)|stopp?|unsubscribe|opt ?out|leave me alone|go away|no more|enough|do not contact|dnc|not interested|remove me|block me)( please| now| already| thanks| thank you)*$/,
    within: [
      /(?<!when will you |when do you |why did you |why do you |why have you |did you )\b(stop|quit) (messaging|contacting|dming|texting|writing( to)?|replying to|tagging|pinging|bothering|spamming|harassing|hounding|dm'?ing|@-?ing|sending (me )?(messages|dms|replies|tweets) to) (me|us)\b/,
      /\b(stop|quit) sending (me|us) (any more |more |these |your |those )?(messages|dms|private messages|direct messages|replies|tweets|mentions)\b/,
      /(?<!\b(you|they|u|guys|people|who|it|still|just|even|also|why|that|company|support|team) )\b(do not|don'?t|dont|never|no longer) (you )?(ever |dare )?(contact|message|dm|text|write( to)?|reply to|tag|mention|approach) (me|us)( (again|anymore|any more|any longer|ever|ever again|further|please|back))*(?= *($|[.!?,;]))/,
      /\b(do not|don'?t) (want|wish) (to (be contacted|be messaged|hear from|get (any )?(messages|dms) from)|you to (contact|message|dm|write to) me|(any )?(more )?(messages|dms) from)\b/,
      /\b(leave me alone|lose my (number|contact|handle)|remove me from (your|this|the) (list|contacts|messages)|take me off (your|this|the) (list|contacts)|unsubscribe me|opt me out|i('d like| want| wish) to opt out of (your |these )?(messages|dms))\b/,
      /\bno more (messages|dms|private messages|direct messages)( from you)?\b/,
    ],
  },
  {
    whole:
      /^(por favor )?(basta|para|pare|paren|deten(te)?|alto|baja|d[aá]me de baja|d[eé]jame en paz|d[eé]jenme en paz|no me contacten?|no m[aá]s)( ya| por favor| gracias)*$/,
    within: [
      /\b(no|nunca) (me )?(vuelvan?|vuelvas) a (escribir(me)?|contactar(me)?|mandar(me)? (mensajes|dms?))\b/,
      /(?<!\b(por qu[eé]|porque|que|ellos|ustedes|a[uú]n|todav[ií]a) )\bno me (escriban?|escribas|contacten?|contactes|manden? (m[aá]s )?(mensajes|dms?)|env[ií]en? (m[aá]s )?(mensajes|dms?))( m[aá]s| nunca| por favor| de nuevo)*(?= *($|[.!?,;]))/,
      /\b(dejen?|deja|dejad|paren?) de (escribirme|contactarme|mandarme (mensajes|dms?)|enviarme (mensajes|dms?)|molestarme|acosarme)\b/,
      /\bd[eé](ja|jen|jad)me en paz\b/,
      /\bno quiero (que me (escriban?|contacten?|escribas|contactes)|recibir (m[aá]s )?(mensajes|dms?))\b/,
    ],
  },
  {
    whole:
      /^(por favor |favor )?(pare|parem|para|chega|sair|remover|me deixe? em paz|deixa-me em paz|n[aã]o me contate[mn]?)( j[aá]| por favor| obrigad[oa])*$/,
    within: [
      /\b(pare|parem|para|parem j[aá]|deixem?) de (me )?(escrever|contatar|contactar|mandar (mensagens?|dms?)|enviar (mensagens?|dms?)|mandar-me (mensagens?|dms?)|enviar-me (mensagens?|dms?)|incomodar|perturbar)\b/,
      /(?<!\b(porque|por que|por qu[eê]|que|voc[eê]s|eles|ainda) )\bn[aã]o (me )?(escrevam?|contatem?|contactem|mandem? (mais )?(mensagens?|dms?)|enviem? (mais )?(mensagens?|dms?))( mais| nunca| por favor| de novo)*(?= *($|[.!?,;]))/,
      /\bn[aã]o quero (mais )?(receber (mais )?(mensagens?|dms?)|ser contatad[oa]|ser contactad[oa]|que me (escrevam|contatem|contactem))\b/,
      /\b(me deixem?|deixem?-me) em paz\b/,
    ],
  },
  {
    whole:
      /^(s'?il (vous|te) pla[iî]t |svp |stp )?(stop|arr[eê]tez?|[cç]a suffit|assez|d[eé]sinscription|d[eé]sabonnement|laissez-moi (tranquille|en paix))( svp| s'?il (vous|te) pla[iî]t| merci)*$/,
    within: [
      /\b(arr[eê]tez?|cessez?) de (me|m') ?(contacter|[eé]crire|envoyer des (messages|mp|dm)|harceler|r[eé]pondre)(?![a-zà-ÿ])/,
      /(?<!\b(vous|tu|ils|elles|qui|pourquoi) )\bne (me|m') ?(contactez|contacte|[eé]crivez|[eé]cris|envoyez|recontactez) (plus|jamais|pas)( jamais| svp| merci)*(?= *($|[.!?,;]| de (messages|mp|dm)))/,
      /\b(laissez|laisse|foutez|fichez)-moi (tranquille|la paix|en paix)\b/,
      /\bje ne (veux|souhaite) (plus|pas) ([eê]tre (contact[eé]e?|recontact[eé]e?)|recevoir (de|vos) (messages|mp|dm)|que vous me (contactiez|[eé]criviez))/,
    ],
  },
  {
    whole:
      /^(bitte )?(stopp?|aufh[oö]ren|h[oö]r(t|en sie)? auf|abmelden|abbestellen|lass(t|en sie)? mich in ruhe|schluss( damit)?|keine nachrichten mehr)( bitte| jetzt| danke)*$/,
    within: [
      /\b(schreib(t|en sie)?|kontaktier(t|e|en sie)?) (mich|mir) (bitte )?(nicht|nie|nie wieder) ?(mehr|wieder)?\b(?= *($|[.!?,;]| an\b| (bitte|danke)))/,
      /\bh[oö]r(t|en sie)? (bitte )?(sofort )?auf,? (mir (zu schreiben|nachrichten zu (schicken|senden)|zu antworten)|mich (zu kontaktieren|zu bel[aä]stigen|anzuschreiben))/,
      /\blass(t|en sie)? mich (bitte |endlich |einfach )?in (ruhe|frieden)\b/,
      /\bich (m[oö]chte|will) (keine|nicht) (weiteren )?(nachrichten|dms?|mehr angeschrieben|mehr kontaktiert|kontaktiert|angeschrieben)/,
      /\b(bitte )?keine (weiteren )?(nachrichten|dms?) mehr\b/,
    ],
  },
  {
    whole:
      /^(per favore )?(basta|stop|smettetela|smettila|cancellami|lasciatemi in pace|lasciami in pace)( per favore| grazie)*$/,
    within: [
      /\b(smettetela|smettila|smettete|smetta|smetti) di (scrivermi|contattarmi|mandarmi (messaggi|dm)|disturbarmi)\b/,
      /(?<!\b(voi|loro|perch[eé]|che) )\bnon (scrivetemi|scrivermi|contattatemi|contattarmi|mi (scrivete|scrivere|contattate|contatti|mandate (altri )?messaggi))( pi[uù]| mai pi[uù]| per favore)*(?= *($|[.!?,;]))/,
      /\blasciate?mi in pace\b/,
      /\bnon voglio (pi[uù] )?(ricevere (altri )?messaggi|essere contattat[oa])/,
    ],
  },
  {
    whole:
      /^(alstublieft |aub |svp )?(stop|stop (er|hier)mee|hou op|afmelden|laat me met rust)( aub| alstublieft| graag| nu| bedankt)*$/,
    within: [
      /\b(stop|hou op) met (mij|me)? ?(berichten (te )?sturen|(te )?(benaderen|contacteren|lastigvallen)|mij te schrijven)/,
      /\b(stuur|schrijf|benader|contacteer) (mij|me) (alstublieft |aub )?(niet|nooit|geen (berichten|dms?|dm's)) ?(meer|weer|opnieuw)?(?= *($|[.!?,;]))/,
      /\blaat (mij|me) met rust\b/,
      /\bik wil (geen berichten|niet (meer )?(benaderd|gecontacteerd)|geen dm'?s)/,
    ],
  },
  {
    whole:
      /^((もう)?(やめて|止めて)(ください|下さい|くれ)?|(配信)?停止(してください)?|(もう)?(連絡|メッセージ|dm|返信|リプ)(は|を)?(いりません|不要です|しないで(ください|下さい)?|やめて(ください|下さい)?)|ほっといて(ください)?|放っておいて(ください)?)$/,
    within: [
      /(もう|二度と|今後)?(、|は)?(私に)?(連絡|メッセージ|ダイレクトメッセージ|dm|返信|リプ(ライ)?)(は|を|して|送って|送る)*(しないで|こないで|来ないで|やめて|止めて|結構です|不要です|いりません)/,
      /(ほっといて|放っておいて)(ください|下さい|くれ)/,
    ],
  },
];
