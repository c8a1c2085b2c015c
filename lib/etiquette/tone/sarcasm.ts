import { toneFinder } from "./find.ts";

/** Set phrases that say the contrary of what they say; by their form, so a kind word alone is none. */
export const sarcasms = toneFinder({
  en: [
    "(?:oh|wow|well|gee|great),? (?:great|wonderful|lovely|fantastic|brilliant|perfect|joy|goody|here we go)[,.!…]* (?:another|yet another|not again|here we go|more of)|well,? (?:aren['’]?t you|isn['’]?t that) (?:just )?(?:special|clever|smart|precious|convenient|adorable)",
    "(?:thanks|thank you)(?: so much| very much| a lot)? for nothing|thanks a bunch(?! for (?:your help|helping|waiting))|gee,? thanks|surprise,? surprise|what a (?:surprise|shock(?:er)?)[,.!…]+ (?:another|you again|not again|you(?:['’]ve)? (?:did|have|forgot))",
    "slow clap|cry me a river|boo[- ]?hoo|world['’]s smallest violin|(?:aww+|oh),? (?:you )?poor (?:you|baby|little thing)|yeah,? right(?= ?[.!…]| ?$)|yeah,? sure(?= ?[.!…])|sure,? jan|whatever you say(?= ?[.!…]| ?$)|good luck with that(?= ?[.!…]| ?$)|nice try(?= ?[.!…]| ?$)",
    "congratulations?[,!]? you(?:['’]ve| have)? (?:finally|actually|managed to (?:read|find|press|click))|(?:nice|good|great) (?:job|work|one)[,!]? (?:genius|einstein|sherlock)|(?:thanks|thank you|no kidding|well done)[,!]? (?:captain obvious|sherlock|einstein|genius)|captain obvious|you(?:['’]re| are) (?:clearly|obviously) (?:the|an) (?:expert|genius)|you clearly know (?:best|better)",
    "(?:do you |d['’]you )?want a (?:medal|cookie|gold star|round of applause)|here['’]s (?:a|your) (?:medal|cookie|tissue)|let me google (?:that|it) for you|lmgtfy|reading is (?:hard|difficult)|is reading (?:so |that |really )?hard|\\*(?:slow ?clap|eye ?roll|rolls eyes|yawn|face ?palm)s?\\*|/s(?=\\s*$)",
  ],
  es: "gracias por nada|no me digas(?= ?[.!…])|(?:vaya|oh|uy)[,!¡ ]+ qu[ée] sorpresa|qu[ée] sorpresa[,.!…]+ (?:otra vez|otro|otra|de nuevo)|s[íi],? claro,? (?:y yo|seguro|lo que (?:usted|t[úu]))|(?:felicidades|enhorabuena|bravo)[,!]? (?:genio|einstein|sherlock|campe[óo]n)|pobrecit[oa]s?|menud[oa] genio|lo que t[úu] digas|(?:quieres|quiere) (?:un aplauso|una medalla|una galleta)",
  pt: "obrigad[oa] por nada|(?:nossa|uau|ah)[,!]? que (?:surpresa|novidade)|que (?:surpresa|novidade)[,.!…]+ (?:mais uma|outr[oa]|de novo)|aham,? (?:claro|sei|t[áa])|parab[ée]ns[,!]? (?:g[êe]nio|einstein|sherlock|campe[ãa]o)|coitadinh[oa]s?|quer (?:uma medalha|um biscoito|palmas)|me engana que eu gosto|conta outra(?= ?[.!…])",
  fr: "merci pour rien|(?:oh|tiens|ah)[,!]? quelle surprise|quelle surprise[,.!…]+ (?:encore|une fois|vous)|ben voyons|bravo[,!]? (?:champion|le g[ée]nie|einstein|sherlock|l['’]artiste)|pauvre (?:petite?|chou|ch[ée]rie?)|c['’]est [çc]a,? oui|(?:vous voulez|tu veux) (?:une m[ée]daille|des applaudissements)|quel g[ée]nie|sans blague(?= ?[.!?…])",
  de: "danke f[üu]r (?:gar )?nichts|sch[öo]nen dank auch|na (?:toll|super|klasse|prima|herrlich)(?= ?[,.!…])|was f[üu]r eine [üu]berraschung[,.!…]+ (?:schon|wieder|noch)|ach nee|(?:herzlichen )?gl[üu]ckwunsch,? (?:sie haben|du hast) (?:es )?(?:endlich|tats[äa]chlich)|mir kommen die tr[äa]nen|(?:m[öo]chten sie|willst du|wollen sie) (?:eine medaille|einen orden|einen keks)|schlaumeier|schlauberger|ja,? ja,? (?:schon klar|ist klar)|wer h[äa]tte das gedacht(?= ?[.!?…])",
  ja: /(?:^|[。！!、\s])はいはい[、。]|(?:すごい|えらい|偉い|さすが|立派|賢い)です(?:ね|こと)(?:え|ぇ|ー)?\s?(?:[(（]笑[)）]|笑|[wｗ]+)|お偉いことで|ご愁傷様(?:です|でした)|それはそれは(?:大変|ご苦労)/gu,
});
