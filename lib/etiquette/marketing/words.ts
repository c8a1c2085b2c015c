/**
 * What selling sounds like. `alone`: enough by itself. `hints`: two different ones are enough. Written with
 * word borders in mind, compiled without regard to case.
 */
export interface SellingWords {
  /** Of the language, BCP 47. */
  readonly code: string;
  readonly alone: readonly string[];
  readonly hints: readonly string[];
}

const WARES =
  "(?:new |latest |brand[- ]new |free |own |first |upcoming )*(?:book|e-?book|blog(?: ?post)?|novel|album|single|song|track|mixtape|music|ep|podcast|channel|shop|store|etsy|web ?site|site|page|fan ?page|facebook|fb|instagram|profile|portfolio|clothing|line|collection|merch|products?|services?|courses?|webinar|masterclass|training|app|startup|kickstarter|campaign|newsletter|offers?|deals?|prices?|packages?|menu|gallery|art|designs?|video|videos|youtube|patreon|onlyfans|stream|community|group|event|events)";

export const english: SellingWords = {
  code: "en",
  alone: [
    "(?:thanks|thank you|thx|ty|cheers|appreciate|grateful)(?: (?:so much|a lot|a bunch|very much|again|for the|the|you|your|for|all))* (?:follow(?:ing|s|ed|back)?|new follow(?:er)?|connecting|connection|adding me)(?!\\p{L})(?! ?-?(?:up|your dreams|the|these|those|along|that|this|instructions|with us|with me|through|our|us in dm))",
    `(?:check(?:ing)? ?out|take a look at|have a look at|look at|browse|explore|listen to|watch|read|download|stream|buy|purchase|grab|order|pre-?order|get your copy of) (?:my|our) ${WARES}(?!['’]s)(?! (?:help|support|status|faq|policy|policies|terms|privacy))`,
    "(?:be sure to |don['’]t forget to |please )?(?:buy|purchase|grab|pre-?order) (?:my|our|your copy|one (?:now|today))",
    "\\d{1,2} ?(?:%|percent|per cent) (?:off|discount|cheaper|cash ?back)|use (?:the |my |our )?(?:discount |promo |coupon )?code [A-Z\\d]{4,}|buy one,? get one|bogo",
    "(?:(?:have|got|with|here['’]s|take advantage of|enjoy|get|grab|claim) (?:an? |our |my |this |the )?)(?:special|exclusive|limited[- ]time|introductory|unbeatable|one[- ]time|amazing|launch) (?:offer|deal|discount|price|promo)s?|(?:special|exclusive|unbeatable|introductory) (?:offers?|deals?|discounts?|prices?) (?:for|just for|on|from|to) (?:you|our|all|new|my)",
    "(?:act|order|buy|shop|book|enrol+|register|subscribe|sign up|join) (?:now|today)(?! (?:and|if|on the|by|with|at))|don['’]t miss (?:out|this|your chance)|hurry[,!]? (?:offer|while|only|before it)",
    "sign ?up (?:for|to) (?:my|our|the|a) (?:free |weekly |monthly |daily )?(?:newsletter|mailing list|e-?mail list|list|course|webinar|masterclass|trial)|subscribe to (?:my|our)|join (?:my|our) (?:\\p{L}+ )?(?:community|newsletter|list|group|team|webinar|vip|club|network|mailing list)|pre-?approved|no (?:upfront|up-front|hidden|setup|set-up) (?:costs?|fees?)|no obligation",
    "(?:grow|boost|scale|increase|skyrocket|explode|double|triple) your (?:\\p{L}+ )?(?:business|brand|audience|followers?|following|sales|revenue|traffic|income|account|engagement|channel|presence|reach|roi|leads?)|(?:get|gain|buy) (?:\\d[\\d,.k+]* )?(?:more |new |real |free )*(?:followers|subscribers|likes|leads|retweets)|reach (?:your|more|new) customers|generate (?:more )?(?:leads|sales|income)",
    "(?:make|earn) (?:\\p{L}+ )?(?:money|cash|\\$[\\d,]+|£[\\d,]+|€[\\d,]+|extra income|passive income)|passive income|work from home|financial freedom|side hustle|(?:forex|crypto|bitcoin) (?:trading|investment|signals|opportunity)|guaranteed (?:results|returns|profit)",
    "(?:are you|is your \\p{L}+) (?:looking for|in need of|interested in|tired of|struggling (?:with|to)|ready to)(?! (?:help|a refund|this|assistance|an update|more info|it|these|something|any))(?=[^.!?]{0,80}\\?[^]{0,160}(?<!\\p{L})(?:we (?:can|help|offer|provide)|let us (?:help|show)|i can help|i help|check out|visit|sign ?up|our (?:services|team of|agency|packages)))|(?:fancy|want) (?:an?|more|to) (?!help|hand|refund|update)[^.!?]{3,60}\\?(?=[^]{0,160}(?<!\\p{L})(?:follow|sign ?up|check out|visit|buy|subscribe|our design|my|just [£$€]))",
    "from (?:just|only) [£$€]\\d|(?:just|only) [£$€] ?\\d[\\d.,]* ?(?:pm|p\\/m|a month|per month|\\/mo|monthly|each|today)",
    "(?:i|we) (?:help|work with|specialise in|specialize in) (?:\\p{L}+ ){0,3}(?:businesses|brands|companies|entrepreneurs|creators|people|coaches|authors|artists|owners|founders|clients)|(?:our|my) (?:design|marketing|sales|seo|agency|creative) (?:team )?(?:could|can|will|would)",
    "(?:connect|let['’]?s connect|add me|find me|follow me|follow us|join me|like us|like me|hit me up|hmu)(?: (?:on|at|over on|too))* (?:on )?(?:facebook|fb|linkedin|instagram|insta|ig|snapchat|youtube|tiktok|telegram|whatsapp|patreon|twitch|spotify|soundcloud)",
    "(?:follow|like|retweet|rt|share|subscribe)(?: (?:me|us|my page|our page|back|this))+ (?:and|to|&|for)(?: \\p{L}+){0,3} (?:win|get|enter|receive|chance|free|earn)|follow (?:me |us )?(?:back )?(?:and|&) (?:i['’]?ll|we['’]?ll|i will|we will) follow(?: you)?(?: back)?|follow (?:us|me) (?:at|for more|to see|for)|follow ?(?:4|for) ?follow|f4f|i(?:['’]ll| will) follow (?:you )?(?:too|back)|(?:please )?(?:follow|rt|retweet) (?:me|my)(?!\\p{L})(?! (?:dm|so|and dm|then|if|via|in order|back (?:so|and|to|&)))",
    "(?:look(?:ing)?|looking) forward to (?:(?:reading|seeing|following|sharing|hearing) (?:your|more|from your) (?:tweets|posts|content)|getting to know (?:you|each other)|connecting)|let['’]?s (?:get|go) to know each other|(?:sharing|exchanging) tweets",
    "(?:claim|get|grab|download|enjoy|receive) (?:your|a|my|our|this|one) (?:free|exclusive|complimentary) |free (?:consultation|quote|demo|audit|e-?book|training|webinar|strategy call|discovery call|domain name)|(?:start|try|get|enjoy|claim) (?:your|a|our|my) free (?:trial|gift|sample|guide|download|session|month)|book (?:a|your|my|our) (?:free )?(?:call|demo|consultation|session|slot|discovery call|strategy call)|schedule a (?:demo|free call|quick call|consultation)|arrange (?:a|to give you a?) (?:quick )?(?:call|demo) to discuss",
    "(?:here['’]?s|here is|i made|i recorded|i wrote|i created|i just (?:released|launched|published|dropped)|we(?:['’]ve)? just (?:released|launched|published|opened)|we just launched)(?: (?:a|an|my|our|the|your))? (?:free |private |exclusive |new |special |latest |brand[- ]new |business |training )*(?:book|webinar|offer|deal|course|album|single|song|collection|e-?book)(?! (?:on how|about how|for your issue))(?!\\p{L})|here['’]?s (?:a|your|my|our) (?:free|private|exclusive|special)(?: \\p{L}+)? (?:video|training|guide|offer|invite|invitation|link|book|gift)",
    "(?:unbeatable|lowest|amazing|competitive) prices|huge (?:sale|savings)|(?:summer|winter|spring|black friday|cyber monday|christmas|holiday|flash|clearance|season|massive|annual) sale|save (?:up to |big|an extra |over )[\\d£$€%]*|risk[- ]free|link in (?:my |our )?bio|dm me (?:for|to|if you want)|interested\\? (?:dm|message|call|click|reply|visit)|would you like to (?:buy|try our|join our|learn more about our|hear about our|see our)",
  ],
  hints: [
    "limited[- ]time|while (?:stocks?|supplies) lasts?|half price|money[- ]back|free (?:trial|download|gift|sample|shipping)|best prices?",
    "offers?|deals?|discounts?|promo(?:tion)?s?|coupons?|vouchers?|sale|bargain|cheap(?:est)?|best[- ]sell\\p{L}+",
    "free(?! (?:to|of|up|space|storage|memory|time|app|account|from))",
    "buy|purchase|shop|subscribe|newsletter",
    "new (?:collection|product|range|arrivals|line|album|book|video|course|release|menu)|upcoming events?|launch(?:ed|ing)?",
    "check(?:ing)? ?out|visit (?:us|our|my)|click (?:here|below|the link)|learn more|find out more",
    "exclusive|vip|unique opportunity|opportunity|amazing|incredible|bespoke|cutting[- ]edge|top of the range|world[- ]class",
    "follow (?:us|me)|retweet|giveaway|win|prize|competition|contest",
    "let us help you|we can help you(?: to)? (?:grow|save|get|find|reach|build)|our (?:services|packages|products|agency|team of experts)|my (?:services|business|company)|seo|web ?site design",
    "invite you|invited|join us|join (?:my|our)|webinar|workshop|masterclass|podcast",
    "only [£$€]\\d|[£$€]\\d+(?:\\.\\d\\d)?|\\d+ ?%",
  ],
};

export const others: readonly SellingWords[] = [
  {
    code: "es",
    alone: [
      "gracias por (?:seguir(?:me|nos)|el follow|tu follow|seguirme)",
      "\\d{1,2} ?% de (?:descuento|dto)|descuentos? (?:especial(?:es)?|exclusivos?|del? \\d)|c[óo]digo (?:de descuento|promocional)|cup[óo]n|oferta (?:especial|exclusiva|limitada|[úu]nica)|por tiempo limitado|[úu]ltimas plazas|prueba gratis|consulta gratuita|no te lo pierdas|aprovecha (?:esta|nuestra|la)",
      "(?:compra|reserva|suscr[íi]bete|ap[úu]ntate|reg[íi]strate|visita|descubre|conoce|mira|echa un vistazo a) (?:ya|ahora|hoy|mi|nuestr[oa]s?|a mi|a nuestr[oa]s?)(?: (?:nuev[oa]s?))? ?(?:tienda|libro|web|p[áa]gina|canal|curso|productos?|servicios?|colecci[óo]n|newsletter|blog|m[úu]sica|ofertas?|cat[áa]logo|evento)?(?! (?:de ayuda|de soporte))",
      "gana(?:r)? (?:dinero|seguidores)|haz crecer tu|aumenta tus (?:ventas|seguidores)|s[íi]gue(?:me|nos) en (?!twitter|x )|ingresos pasivos",
    ],
    hints: [
      "oferta|promoci[óo]n|descuento|rebajas",
      "gratis|gratuit[oa]",
      "compra|tienda|suscr[íi]b\\p{L}+",
      "nuev[oa] (?:colecci[óo]n|libro|producto|curso|disco)",
      "s[íi]gue(?:me|nos)|sorteo",
      "visita|enlace|descubre",
      "exclusiv[oa]",
    ],
  },
  {
    code: "pt",
    alone: [
      "obrigad[oa] por (?:(?:me |nos )?seguir(?:-me|-nos)?|ter seguido|me seguir)",
      "\\d{1,2} ?% (?:de desconto|off)|(?:cupom|c[óo]digo) (?:de desconto|promocional)|oferta (?:especial|exclusiva|imperd[íi]vel|rel[âa]mpago)|por tempo limitado|[úu]ltimas vagas|teste gr[áa]tis|n[ãa]o perca|aproveite (?:essa|esta|nossa|j[áa]|a)|frete gr[áa]tis",
      "(?:compre|adquira|inscreva-se|assine|visite|conhe[çc]a|confira|garanta|baixe) (?:j[áa]|agora|hoje|(?:[oa]s? )?(?:meus?|minhas?|nossos?|nossas?)) ?(?:nov[oa]s? )?(?:loja|livro|site|p[áa]gina|canal|curso|produtos?|servi[çc]os?|cole[çc][ãa]o|newsletter|blog|m[úu]sica|ofertas?)?(?! (?:de ajuda|de suporte))",
      "ganh(?:e|ar) (?:dinheiro|seguidores)|aumente suas vendas|siga(?:-me|-nos)? no (?!twitter|x )|renda extra",
    ],
    hints: [
      "oferta|promo[çc][ãa]o|desconto|liquida[çc][ãa]o",
      "gr[áa]tis|gratuit[oa]",
      "compre|loja|inscrev\\p{L}+|assine",
      "nov[oa] (?:cole[çc][ãa]o|livro|produto|curso)",
      "siga|sorteio",
      "visite|link|confira",
      "exclusiv[oa]",
    ],
  },
  {
    code: "fr",
    alone: [
      "merci (?:de|pour) (?:(?:me|nous|m['’]avoir|nous avoir) (?:suivre|suivi)|(?:le|ton|votre) follow|l['’]abonnement|votre abonnement|ton abonnement)",
      "-? ?\\d{1,2} ?% (?:de (?:r[ée]duction|remise|rabais)|sur (?:tout|nos|votre|ta))|code (?:promo|de r[ée]duction)|offre (?:sp[ée]ciale|exclusive|limit[ée]e|de lancement)|dur[ée]e limit[ée]e|essai gratuit|ne (?:manquez|manque|ratez|rate) pas|profitez(?:-en)? (?:de|d['’]|vite|maintenant)|profite(?:z)? de (?:notre|nos|mon)|livraison (?:gratuite|offerte)",
      "(?:achetez|commandez|inscrivez-vous|abonnez-vous|visitez|d[ée]couvrez|d[ée]couvre|t[ée]l[ée]chargez) (?:d[èe]s|maintenant|vite|mon|ma|mes|notre|nos|à (?:ma|notre)) ?(?:nouve(?:au|lle|lles|aux) )?(?:boutique|livre|site|page|cha[îi]ne|cours|produits?|services?|collection|newsletter|blog|musique|offres?|formation)?(?! (?:d['’]aide|d['’]assistance))",
      "gagne[rz]? (?:de l['’]argent|des abonn[ée]s)|augmentez vos ventes|suivez-(?:moi|nous) sur (?!twitter|x )|revenus? passifs?",
    ],
    hints: [
      "offre|promo(?:tion)?|r[ée]duction|remise|soldes",
      "gratuit\\p{L}*",
      "achete[zr]|boutique|abonne[zr]-vous|inscri\\p{L}+",
      "nouve(?:au|lle) (?:collection|livre|produit|cours)",
      "suivez|concours",
      "visitez|lien|d[ée]couvr\\p{L}+",
      "exclusi\\p{L}+",
    ],
  },
  {
    code: "de",
    alone: [
      "(?:danke|vielen dank) (?:f[üu]rs?|dass du mir|dass sie) (?:folgen|follow|folgst|(?:das |den |dein )?(?:folgen|follow))",
      "\\d{1,2} ?% (?:rabatt|auf (?:alles|unsere|deine|ihre|das)|nachlass|sparen)|(?:rabatt|gutschein|aktions)-?code|(?:sonder|exklusiv|top|super)-?angebote?|exklusive[sn]? angebot\\p{L}*|nur f[üu]r kurze zeit|kostenlos (?:testen|probieren|herunterladen)|kostenlose[sn]? (?:beratung\\p{L}*|probe\\p{L}*|webinar|erstgespr[äa]ch|e-?book)|jetzt (?:kaufen|bestellen|zugreifen|sichern|anmelden|buchen|abonnieren)|nicht verpassen|gratisversand",
      "(?:besuche?n?|entdecke?n?|kaufe?n?|abonniere?n?|h[öo]re?n?|schau\\p{L}*|lies) (?:sie |dir |mal |doch |auch )*(?:meine?n?|unsere?n?) (?:neue[nrs]? )?(?:shop|laden|buch|webseite|website|seite|kanal|kurs|produkte?|dienst\\p{L}*|kollektion|newsletter|blog|musik|angebote?)(?!\\p{L})",
      "geld verdienen|mehr (?:follower|umsatz|kunden)|passives einkommen|folgt? (?:mir|uns) (?:auf|bei)",
    ],
    hints: [
      "angebote?|aktion|rabatt|sale",
      "gratis|kostenlos\\p{L}*",
      "kaufen|shop|abonnier\\p{L}+|bestellen",
      "neue[rns]? (?:kollektion|buch|produkt|kurs)",
      "folg\\p{L}+|gewinnspiel",
      "besuch\\p{L}+|link|entdeck\\p{L}+",
      "exklusiv\\p{L}*",
    ],
  },
];

/** Without words between white space. */
export const JAPANESE = {
  alone:
    /フォロー(?:して(?:くれて|いただき|くださり)?、?)?(?:ありがとう|感謝)|\d{1,2} ?[%％] ?(?:オフ|OFF|引き|割引)|割引(?:コード|クーポン)|クーポンコード|期間限定|今だけ|限定(?:価格|セール|オファー)|無料(?:体験|プレゼント|相談|お試し)|お見逃しなく|今すぐ(?:購入|登録|申し込|ご購入|ご登録|チェック)|副業|不労所得|フォロワーを増や/gu,
  hints: /セール|キャンペーン|割引|お得|新商品|新発売|無料|プレゼント|登録|購入|フォロー/gu,
} as const;
