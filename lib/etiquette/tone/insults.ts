import { wordsFinder } from "./find.ts";

/** Letters that people put in place of others, and repeat, to get a word past a filter. */
const u = "[u*@#$%v]+";
const i = "[i1!*|y]+";
const a = "[a@4*]+";

/** Said to or of a person. */
const YOU =
  "(?:you(?:['’]re| are|['’]r)?|ur|u r|u are|he(?:['’]s| is)|she(?:['’]s| is)|they(?:['’]re| are))";
const VERY =
  "(?: (?:all|so|such|just|a|an|the|really|very|real|total|complete|absolute|bunch of|little|big|fat|ugly|old|truly|even|being|acting|too|utter))*";
const NOUNS =
  "(?:idiots?|morons?|imbeciles?|dumm(?:y|ies)|cretins?|losers?|dimwits?|halfwits?|numpt(?:y|ies)|scum|parasites?|vermin|psychos?|nutjobs?|nutcases?|crybab(?:y|ies)|perverts?|pervs?|subhumans?)";
const WORSE =
  "(?:stupid(?! (?:question|mistake|thing|error))|dumb|fools?|clowns?|jerks?|muppets?|trash|garbage|pathetic|worthless|disgusting|ugly|brain-?dead|illiterate|pigs?|cows?|monkeys?|apes?|animals|savages|liars?|crooks?|thie(?:f|ves)|maniacs?|weirdos?|creeps?|lunatics?|whiners?|snowflakes?|rats?)";

/** Swearing, sexual insults and slurs, with their usual disguises. */
const ENGLISH = [
  `f+${u}[ck*]+k?(?:s|ed|er|ers|in|ing|in['’]|n|head|wit|boy|face|ery|tard|up)?|f+[*#@$!]{2,3}k?(?:ing|ed|er)?|fu+q|fck\\p{L}{0,4}|fuk\\p{L}{0,4}|phuck\\p{L}*|m(?:o|u)th(?:er|a|uh) ?f\\p{L}+|motherf\\p{L}+|mofos?|muh?fu?c?k\\p{L}*|wtf|stfu|gtfo|lmfao|omfg|clusterf\\p{L}+`,
  `b+${i}a?[t7]+c+h(?:es|ed|ing|in|y|ass|less)?|b[*#]{1,4}(?:ch|tch)(?:es)?|biatch(?:es)?|beyotch|bish(?:es)?|bytch(?:es)?|son of a bitch`,
  `(?:bull|horse|bat|dip|dog|chicken|ape)?s+h+${i}t+(?:s|ty|tty|tier|ting|head|heads|hole|show|bag|face|faced|ted|tin)?|(?:bull)?sh[*#]{1,2}t?|shyt|shyte?|shite`,
  `(?:dumb|jack|smart|fat|lazy|punk|bad|broke|lame|bitch|big|hoe|wise|hard|kiss|candy|sorry|stupid|ugly|weird|crazy)?[- ]?${a}ss+(?:es|hole|holes|hat|hats|wipe|clown|clowns|ed)?|arse(?:hole|holes|s)?|azz|a[*#]{2}(?:hole)?|dumba[*s]+`,
  "(?<!garden )(?<!hula )hoe+s?|h0es?|(?:these|them|dem|dat|you|ya|my|your|his|side|some|that|dumb|thot|trick) hos?|hoein|hoeing|ho['’]s",
  `p+u+s+[s$5]+(?:y|ies|i|ys)(?! (?:cats?|willows?|riot|in boots|foot))|n+[i1!*e]+[gq]{1,4}(?:a|as|az|ah|ahs|uh|uhs|er|ers|er['’]s|ga|let|lets|aa+|aas|as['’])|n[*#]{2,4}(?:a|as|er|ers)|nicc?as?|nikk?as?|neggas?|niglets?`,
  "c[u*]nts?|cunty|twats?|wh[o0]res?|whor(?:ing|ish)|sluts?|slutty|skanks?|skanky|thots?|slags?|hooch(?:ie)?s?|trollops?|tramps?(?= stamp)",
  "f[a@4*]g+(?:s|ot|ots|gots?|gy|gotry)?|d[yi]kes?(?= |$|[.,!?])(?<!van dyke)|trann(?:y|ies)|homos?|lesbos?|queers|no homo|shemales?|batty ?boys?",
  "(?:re|li(?:b|p))t[a@]rd(?:s|ed)?|retard(?:s|ed|ation)?|spastic|spaz|mongs?|mongoloid",
  "wet ?backs?|spi(?:c|ck?s)(?! (?:and|n) span)|beaners?|ch[i1]nks?(?! in)|gooks?|kikes?|coons?(?<!maine coons?)|jigaboos?|porch monkeys?|sand ?n\\p{L}+|rag ?heads?|towel ?heads?|camel ?jockeys?|pakis?|wogs?|gypp?os?|pikeys?|honk(?:y|ies|eys?)|white trash|trailer (?:park )?trash|crackas?|rednecks?|hillbill(?:y|ies)|wiggers?|zipperheads?|slant ?eyes?|nips(?= )|uncle toms?|jungle bunn(?:y|ies)|half ?breeds?|chinam[ae]n",
  `d${i}c+k+(?:s|head|heads|ish|ed|ing|bag|wad|sucker|suckers|riding|rider)|(?:my|your|his|ur|the|a|suck(?:ing|s|ed)?|big|no|some|good|that|eat|this|of|on|ya|small) d${i}c+k|d[*#]ck(?:s|head)?|cocks?(?! ?(?:tail|pit|a ?too|er|ney))(?= |$|[.,!?])|cock ?suck\\p{L}+|pricks?|wank(?:er|ers|ing|s)?|tossers?|bollocks|bellends?|knobheads?|jerk ?off|jack(?:ing)? ?off|douche(?:s|y|bags?|nozzle)?|bastards?|scumbags?|dirtbags?|sleazebags?|piss (?:off|on)|pissed|pissing|pisses|bugger off|shag(?:ging|ged)?|jizz|cum(?:ming|shot|s|dump)?(?! laude)|blow ?jobs?|hand ?jobs?|rim ?job|dildos?|titt(?:y|ies)|t[i1]ts|boobs?|boobies|butt ?(?:hole|head|hurt|face|plug)s?|nut ?sacks?|ball ?sacks?|deez nuts|twerk\\p{L}*|horny|porn(?:o|hub)?|orgasms?|milfs?|gangbangs?|sucka|suck (?:my|a|his|on)|eat (?:my|a) \\p{L}+(?= (?:and|you))`,
  "kill your ?self|kys|go die|drop dead|go to hell|burn in hell|rot in hell|shut (?:the (?:hell|f\\p{L}*) )?up(?! shop)|screw (?:you|off|u)|up yours|go away and",
  `${YOU}${VERY} ${WORSE}`,
  `(?:${YOU}|such an?|an?|these|those|bunch of|total|complete|absolute|stupid|dumb|what an?|freaking)${VERY} ${NOUNS}`,
  "ghetto|crackheads?|trashy|idiots|morons|imbeciles|dumbf\\p{L}+|wench(?:es)?|hag|gold ?diggers?|side ?(?:chick|piece)s?|baby ?mommas?|simps?|incels?|libtards?|snowflakes",
];

const OTHERS = {
  es: "idiotas?|imb[ée]cil(?:es)?|est[úu]pid[oa]s?|gilipollas|capull[oa]s?|cabr[óo]n(?:es|a)?|cabrones|pendej[oa]s?|put[oa]s?|hij[oa]s? de puta|hijueputa|mierdas?|joder|jod[ae]te|co[ñn]o|cojones|boludos?|pelotudos?|subnormal(?:es)?|retrasad[oa]s?|maric[óo]n(?:es)?|maricas?|zorras?|chinga\\p{L}*|verga|culer[oa]s?|malparid[oa]s?|cállate",
  pt: "burr[oa]s?(?= |$|[.,!?])|babacas?|ot[áa]ri[oa]s?|cretin[oa]s?|merdas?|porra|caralho|cacete|fod\\p{L}{1,6}|filh[oa]s? da puta|fdp|cuz[ãa]o|viad[oa]s?|vagabund[oa]s?|vadias?|arrombad[oa]s?|corn[oa]s?(?= |$|[.,!?])|retardad[oa]s?|cala a boca|vai se f\\p{L}+|desgra[çc]ad[oa]s?",
  fr: "connards?|connasses?|conn?e?s?(?= de merde)|cons?(?= |$|[.,!?])(?<=(?:quel|un|des|les|de|sale|gros) cons?)|salauds?|salopes?|salopards?|encul[ée]s?|putains?|merdes?|merdique|bordel|fils de pute|putes?|abrutis?|cr[ée]tins?|d[ée]biles?|imb[ée]ciles?|bouffons?|batards?|b[âa]tards?|nique\\p{L}*|ntm|ta gueule|ferme(?:z|-)?[ -]?la|p[ée]d[ée]s?|tapettes?|bougnoules?",
  de: "arschl(?:o|ö)ch(?:er)?|arsch|wichser|hurensohn|hurens[öo]hne|huren?|fotzen?|schei(?:ß|ss)e?\\p{L}*|verdammte?[rns]? (?:idiot|mist)\\p{L}*|idioten?|vollidiot(?:en)?|trottel|deppen?|bl[öo]dmann|d[äa]mlich\\p{L}*|spasti|schlampen?|schwuchteln?|kanaken?|fick\\p{L}*|halt(?:s|'s)? (?:die fresse|maul|die klappe)|verpiss dich|dumme (?:kuh|sau)|drecks\\p{L}+|penner|mistkerl",
};
const JAPANESE =
  /馬鹿野郎|ばか(?:野郎|じゃない)|バカ(?:野郎|じゃない|ですか)|馬鹿(?:じゃない|ですか)|アホ(?:か|です)|クズ(?:野郎|が|だ|です)|ゴミ(?:野郎|くず)|死ね|くたばれ|うざい|ウザい|キモい|黙れ|てめえ|テメェ|クソ(?:野郎|が|客)|糞(?:野郎|が|客)|ブス|デブ|キチガイ/gu;

export const insults = wordsFinder([...ENGLISH, ...Object.values(OTHERS)], JAPANESE);
