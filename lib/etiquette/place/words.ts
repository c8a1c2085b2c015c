import { wordsFinder } from "../tone/find.ts";

/** Something of their own: what is answered about it concerns nobody else, and needs their data. */
export const ownMatter = wordsFinder(
  [
    "(?:my|our) (?:order|parcel|package|delivery|account|booking|reservation|flight|bag|bags|luggage|baggage|refund|money|bill|invoice|payment|card|subscription|contract|ticket|claim|line|service|internet|phone|appointment|deposit|policy)|charged me|i(?:['’]ve| have)? (?:ordered|paid|booked|been charged|been waiting|been on hold)|(?:still )?waiting for my|i want my money",
    "mi (?:pedido|paquete|cuenta|reserva|vuelo|maleta|reembolso|dinero|factura|pago|tarjeta|contrato|l[íi]nea)|me (?:han )?cobra(?:do|ron)",
    "(?:meu|minha) (?:pedido|encomenda|conta|reserva|voo|mala|reembolso|dinheiro|fatura|pagamento|cart[ãa]o|contrato|linha)|me cobraram",
    "(?:mon|ma) (?:commande|colis|compte|r[ée]servation|vol|valise|bagage|remboursement|argent|facture|paiement|carte|contrat|ligne)|vous m['’]avez d[ée]bit[ée]",
    "(?:meine?[nrs]?|unsere?[nrs]?) (?:bestellung|paket|konto|buchung|flug|koffer|gep[äa]ck|erstattung|geld|rechnung|zahlung|karte|vertrag|anschluss|lieferung)",
  ],
  /(?:私|僕|自分)の(?:注文|荷物|アカウント|予約|返金|請求|カード|契約)|注文した(?:のに|もの)|届か(?:ない|ず|ん)|返金して/gu,
);

/** Anger. */
export const anger = wordsFinder(
  [
    "worst|terrible|awful|horrible|disgusting|disgrace(?:ful)?|appalling|shocking|ridiculous|unacceptable|furious|angry|scam|rip ?off|useless|pathetic|joke of a|never again|fed up|sick of|disappointed",
    "p[ée]sim[oa]|terrible|horrible|verg[üu]enza|inaceptable|estafa|harto|harta|nunca m[áa]s|decepcionad[oa]",
    "p[ée]ssim[oa]|terr[íi]vel|horr[íi]vel|vergonha|inaceit[áa]vel|golpe|nunca mais|decepcionad[oa]",
    "pire|nul(?:le)?|honte(?:ux)?|inadmissible|inacceptable|arnaque|plus jamais|d[ée][çc]u(?:e)?|scandaleux",
    "schlimmste[rns]?|furchtbar|unversch[äa]mt(?:heit)?|frechheit|unm[öo]glich|betrug|nie wieder|entt[äa]uscht|katastrophe",
  ],
  /最悪|ひどい|酷い|詐欺|ふざけ|許せない|二度と/gu,
);

/** Asked by one, wanted by many. */
export const forAll = wordsFinder(
  [
    "what (?:time|are your (?:opening )?hours)|when (?:do|does|will) (?:you|the|it|your|this) (?:open|close|start|launch|release|come (?:out|back)|be (?:back|available|released))|do you (?:ship|deliver|sell|have|offer|accept|support|take|plan)|are you (?:open|closed|hiring)|is (?:there|it) (?:possible|a way)|is (?:the|your) (?:site|website|app|service|server) (?:down|back|working)|does (?:it|this|the \\p{L}+) (?:work|support|come|include|fit)|how (?:do|can|does) (?:i|you|we|one) (?:install|use|update|connect|enable|turn|change|find|set up|download|clean)|where (?:can|do) (?:i|we|you) (?:find|buy|get|download|see)|will (?:there|you|it) (?:be|support|release|ship|come)",
    "a qu[ée] hora|cu[áa]ndo (?:abr|cierr|sal|estar|volver)\\p{L}*|(?:hac[ée]is|hacen) env[íi]os|ten[ée]is|aceptan|c[óo]mo (?:se )?(?:puedo|instalo|actualizo|usa|activo)|d[óo]nde (?:puedo )?(?:comprar|encontrar|descargar)",
    "que horas|quando (?:abr|fech|sai|volt|lan[çc])\\p{L}*|voc[êe]s (?:entregam|enviam|aceitam|vendem|t[êe]m)|como (?:fa[çc]o|eu|se) (?:para )?(?:instal|us|atualiz|ativ)\\p{L}*|onde (?:posso )?(?:comprar|encontrar|baixar)",
    "[àa] quelle heure|quand (?:ouvr|ferm|sort|revien)\\p{L}*|(?:livrez|vendez|acceptez|avez)-vous|comment (?:installer|utiliser|activer|mettre à jour|faire pour)|o[ùu] (?:puis-je |peut-on )?(?:acheter|trouver|t[ée]l[ée]charger)",
    "wann (?:öffne|schlie[ßs]|kommt|erschein|ist)\\p{L}*|liefert ihr|habt ihr|akzeptiert ihr|verkauft ihr|wie (?:kann|installier|aktivier|benutz)\\p{L}* (?:ich|man)?|wo (?:kann|finde|bekomme) (?:ich|man)",
  ],
  /何時(?:から|まで)|いつ(?:から|まで|発売|開店|再開)|(?:使い方|設定方法|営業時間|対応して(?:い)?ます)|どこで(?:買|購入)/gu,
);
