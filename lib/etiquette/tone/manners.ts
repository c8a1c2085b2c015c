import { toneFinder } from "./find.ts";

/** Puts it on the customer. */
export const blames = toneFinder({
  en: [
    "(?:it['’]?s|it is|that['’]?s|that is|this is|was|is|being) (?:all |entirely |clearly |really |simply )?(?:your|ur) (?:own )?(?:fault|mistake|error|problem|responsibility to read)|(?:your|ur) own (?:fault|mistake|stupidity|negligence|carelessness)|user error",
    "you (?:should|could|ought to|must) have (?:read|known|checked|listened|paid attention|told us|said so|thought|asked|looked|noticed|followed|planned)|(?:if|had) you (?:had )?(?:actually |only |just |bothered to )+(?:read|listened|checked|looked|followed|bothered)|if you had (?:read|listened|bothered)|you (?:clearly|obviously|evidently) (?:didn['’]t|did not|don['’]t|do not|haven['’]t|have not|failed)|you (?:failed|neglected|refused) to|you (?:didn['’]t|did not) (?:read|listen|follow|bother|pay attention)|you never (?:listen|read|asked|told us)",
    "as (?:i|we)(?:['’]ve| have)? (?:already|repeatedly|clearly) (?:said|told|explained|stated|mentioned)|(?:i|we)(?:['’]ve| have)? (?:already )?told you (?:already|before|twice|many times|that)|how many times (?:do|must|will|have) (?:i|we)|for the last time|once again,? (?:i|we) (?:already|have)|read (?:the (?:instructions|manual|terms)|our terms) (?:properly|carefully|next time|again|before)",
    "(?:that['’]?s|it['’]?s|this is) not (?:our|my) (?:fault|problem|job|concern)|not (?:our|my) problem|calm down|stop (?:complaining|whining|lying|wasting)|(?:you['’]re|you are|ur) (?:wrong|lying|overreacting|exaggerating|being (?:ridiculous|unreasonable|difficult|rude|dramatic|childish))|you people|don['’]t be (?:ridiculous|rude|so (?:rude|dramatic|sensitive))|you (?:have|['’]ve) only yourself to blame|you['’]re the (?:only )?one who",
  ],
  es: "(?:es|fue|ha sido) (?:tu|su) (?:propia )?(?:culpa|error)|culpa (?:tuya|suya)|deber[íi]as? haber (?:le[íi]do|mirado|avisado|sabido)|ya (?:te|se) lo (?:dije|dijimos|hemos dicho)|no es (?:nuestra culpa|nuestro problema|mi problema)|c[áa]lm(?:ate|ese)|deje? de quejar(?:te|se)",
  pt: "(?:[ée]|foi) (?:sua|tua) culpa|culpa (?:sua|tua)|(?:voc[êe] )?deveria ter (?:lido|visto|avisado)|j[áa] (?:te )?(?:dissemos|falamos|expliquei)|n[ãa]o [ée] (?:nosso problema|nossa culpa|problema nosso)|se acalme|acalme-se|pare de reclamar",
  fr: "c['’]est (?:de )?(?:votre|ta) (?:propre )?faute|(?:vous auriez|tu aurais) d[ûu] (?:lire|v[ée]rifier|savoir|[ée]couter)|(?:on|je|nous) (?:vous|te) l['’](?:ai|a|avons) d[ée]j[àa] (?:dit|expliqu[ée])|ce n['’]est pas (?:notre|mon) (?:faute|probl[èe]me)|calmez-vous|calme-toi|arr[êe]te(?:z)? de (?:vous |te )?plaindre",
  de: "(?:ihre|deine|eure) (?:eigene )?schuld|selbst schuld|(?:sie h[äa]tten|du h[äa]ttest) (?:das |es )?(?:lesen|wissen|pr[üu]fen|besser)|(?:wie )?(?:bereits|schon) (?:mehrfach )?(?:gesagt|erkl[äa]rt)|(?:habe|haben) (?:ich|wir) (?:ihnen|dir) (?:doch )?schon|nicht (?:unser|mein) (?:problem|fehler)|beruhigen sie sich|beruhig dich|h[öo]r(?:en sie)? auf zu (?:meckern|jammern)",
  ja: /(?:お客様|あなた)(?:の|が)(?:せい|責任|ミス|悪い|間違)|(?:すでに|何度も|前にも)(?:説明|お伝え|申し上げ)(?:しました|いたしました|ましたよね)|(?:うち|弊社|当社)の(?:せい|責任)では|落ち着いて(?:ください)?/gu,
});

/** Says what will be done to them. */
export const threats = toneFinder({
  en: [
    "(?:we|i)(?:['’]ll| will| shall| can| could| may| might| are going to|['’]re going to| intend to)? (?:sue|take (?:legal|further legal) action|press charges|prosecute|report you|have you (?:arrested|banned|removed|charged)|ban you|block you|contact (?:the police|your employer|our lawyers?|our attorneys?|our legal team)|expose you|make sure (?:you|that you) (?:never|regret))",
    "(?:we|i)(?:['’]ll| will) (?:close|terminate|suspend|cancel|delete) your account (?:if|unless|immediately)|legal action(?! (?:is|was|team))|(?:our|my) (?:lawyers?|attorneys?|solicitors?|legal (?:team|department)) (?:will|are|is)|see you in court|hear from our (?:lawyers?|attorneys?|solicitors?|legal)|cease and desist|sue you|defamation|libel(?:ous)?|slander(?:ous)?|you(?:['’]ll| will) (?:regret|pay for|be sorry)|or else(?=[.!?]|$)|(?:last|final) warning|consequences (?:for you|if you)|(?:delete|remove|take down) (?:this|that|your) (?:tweet|post|review)(?:,| or| before| immediately| now)(?! contains)",
  ],
  es: "(?:le|te|los) (?:denunciaremos|demandaremos)|acciones (?:legales|judiciales)|nuestros? abogados?|se (?:va|van) a arrepentir|te vas a arrepentir|[úu]ltim[oa] (?:aviso|advertencia)",
  pt: "(?:vamos|iremos) (?:(?:te|lhe) processar|processar (?:voc[êe]|o senhor|a senhora))|medidas (?:judiciais|legais)|nossos? advogados?|vai se arrepender|[úu]ltimo aviso",
  fr: "poursuites (?:judiciaires|p[ée]nales)|(?:nos|mes|notre) avocats?|porter plainte contre vous|action en justice|vous (?:allez|le) regrette(?:r|rez)|dernier avertissement",
  de: "rechtliche schritte|(?:unser\\p{L}*|mein\\p{L}*) (?:anw[äa]lte?|rechtsabteilung)|(?:zeigen|zeige) (?:wir |ich )?(?:sie|dich) an|verklagen|strafanzeige|(?:sie werden|du wirst) (?:das |es )(?:noch )?bereuen|letzte (?:warnung|mahnung)",
  ja: /法的(?:措置|手段)|訴え(?:ます|てやる|るぞ)|弁護士(?:から|に相談|を通)|警察に(?:通報|届け)|後悔(?:します|する)(?:よ|ぞ)/gu,
})([]);

/** Not meant for them: what stays in the house, and what lawyers would read aloud. */
export const insiders = toneFinder({
  en: [
    "internal(?:ly)? (?:use|only|note|notes|memo|policy|document|documents|ticket|team only)|for internal use|off the record|(?<=^|[.!?] )between (?:you and me|us)(?=[,:]| and)|between you and me(?=[,.])|(?:don['’]t|do not|please don['’]t) (?:tell|mention this to) (?:anyone|anybody|my (?:boss|manager)|them)|keep (?:this|it) (?:to yourself|between us|secret|quiet)|not supposed to (?:say|tell|share)|shouldn['’]t (?:really )?(?:say|tell you|be telling)|my (?:boss|manager|supervisor) (?:is|says|won['’]t|doesn['’]t|told me not)",
    "(?:admit|accept|assume|deny|denies|admission of) (?:\\p{L}+ )?(?:liability|fault|guilt|negligence)|without prejudice|we(?:['’]re| are) (?:not )?liable|our (?:legal|lawyers?|pr|compliance) (?:team |department |people )?(?:says?|won['’]t|doesn['’]t|told|advised|asked)|on advice of counsel|attorney[- ]client|under nda|class action|data breach|security breach|hush",
  ],
  es: "(?:uso|nota|documento) intern[oa]|entre nosotros|extraoficial(?:mente)?|no (?:se lo )?(?:digas?|cuentes?) a nadie|mi jef[ea] (?:no|dice)",
  pt: "(?:uso|nota|documento) interno|entre n[óo]s|extraoficial(?:mente)?|n[ãa]o (?:conte|fale) (?:a|para|pra) ningu[ée]m|meu chefe",
  fr: "(?:usage|note|document) interne|entre nous|ne (?:le )?(?:dites|dis) à personne|mon (?:chef|patron) (?:ne|dit)|sans pr[ée]judice|sans reconnaissance",
  de: "(?:nur )?intern(?:e[rns]?)? (?:vermerk|notiz|dokument|gebrauch|anweisung)|unter uns(?: gesagt)?|unter der hand|sag(?:en sie)? (?:das |es )?niemandem|mein chef (?:sagt|will|hat)|ohne anerkennung einer rechtspflicht",
  ja: /社外秘|ここだけの話|内部(?:資料|情報|文書)|上司(?:が|に)(?:言|怒)|内緒/gu,
});
