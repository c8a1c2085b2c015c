import type { AskingWords } from "./types.ts";

const OWNED = [
  "booking|order|reservation|confirmation|tracking|case|ticket|reference|ref|account|acct|member(?:ship)?|customer|client|policy|invoice|loyalty|rewards?|frequent[- ]flyer|flyer|miles|mileage|club|pnr|itinerary|record|e-?ticket|parcel|shipment|package|consignment|claim|complaint|incident|service request|sr|repair|receipt|transaction|purchase|payment|registration|licen[cs]e|serial|imei|vin|meter|contract|subscriber|docket|awb|airway ?bill|waybill",
  "phone|mobile|cell(?:phone)?|tel(?:ephone)?|contact|callback|passport|social security|national insurance|user|driver|plate|nhs|patient|student|employee|login|hotel",
].join("|");
const NUMBER =
  "(?:number|numbers|no|nos|num|nbr|#|#s|id|ids|code|codes|ref|reference|references|locator|locators)";

export const english: AskingWords = {
  asks: [
    "(?:(?:can|could|would|will) (?:you|u)|please|pls|plz|kindly|just|then|and|or|also|to|you can|you may|feel free to|appreciate (?:it )?if you(?: can| could)?|do)? ?(?:send|share|give|tell|provide|forward|supply|submit|advise|confirm|verify|include|pass(?: along| on| over)?|shoot(?: over| us)?|fire over|drop|furnish|state|specify|quote)(?! (?:you|them|him|her|it|this|that|if|whether|your (?:friends|family|thoughts|feedback|experience))(?!\\p{L}))",
    "let (?:us|me) (?:know|have)(?! (?:if|whether|how|when|once|why|where|that|so|should|asap|what (?:happens|you think)))",
    "(?:may|can|could|might) (?:we|i)(?: please| also| just| kindly)? (?:have|get|take|know(?! (?:if|are|is|how|whether|why|when))|ask (?:for|you for)|grab|see|request)",
    "(?:we|i)(?:['’]ll| will|['’]d| would)?(?: just| also| then| only| first)? (?:need|require|like to (?:have|know|get)|be needing)(?! to (?:know (?:if|how)|look|check))",
    "(?:do you )?mind (?:sharing|to share|sending|giving|telling|providing)|would you mind (?:sharing|sending|giving|telling|providing)",
    "(?:do|did|would) you (?:happen to )?have (?:a|an|the|your|any)(?=[^.!]*$)|have you got (?:a|an|the|your|any)(?=[^.!]*$)|(?<!\\p{L} )any(?= (?:booking|order|case|reference) (?:number|id|no)s?[^.!]*\\?)",
  ].join("|"),
  what: "(?:and )?(?:what(?:['’]s|s| is| are| was| were)|which(?:['’]s| is))(?= (?:the|your|ur|their|his|her))",
  insteadOfWhat: "could you send us",
  openly: "tweet|post|comment|reply (?:back |here |to this )?with|reply|respond with|answer with",
  insteadOfOpenly: "send",
  thing: [
    `(?:${OWNED})(?: ?/ ?(?:${OWNED}))? ?(?:${NUMBER})(?![\\p{L}\\d])(?: ${NUMBER}(?!\\p{L}))?`,
    "pnr|record locator|dob|d\\.o\\.b\\.?|dates? of birth|birth ?dates?|ssn|gamertags?|imei|awb|(?:last|final) (?:4|four)(?: digits)?",
    "user ?names?|screen ?names?|account names?|(?:apple|psn|steam|user|login|online|xbox|skype) ids?",
    "e-?mail (?:address(?:es)?|ids?)|(?:your|their|his|her|passengers?|guests?|members?|registered|associated|login|paypal|account['’]?s?|holder['’]?s?|used|valid|correct) e-?mails?(?! (?:us|me|confirmation|inbox|from|app|client|program|provider|settings|when|once|shortly|soon|has|was|and we))|e-?mails? (?:you(?:['’]ve| have)? )?(?:used|associated|registered|linked|attached|on (?:file|the account|your account))",
    "(?:full|first|last|family|legal|complete|passengers?['’]?s?|guests?['’]?s?|travell?ers?['’]?s?|holder['’]?s?|customers?['’]?s?) (?:(?:full|first|last) )?names?|your names?(?! (?:on (?:it|this)|in))|surnames?|names? (?:on (?:the|your) (?:account|booking|order|reservation|ticket)|and (?:address|phone|e-?mail|number|dob))",
    "(?:home|postal|mailing|delivery|shipping|billing|full|street|service|residential|complete|house|your) address(?:es)?",
    "contact (?:details?|info(?:rmation)?)",
    "(?:account|order|booking|reservation|personal|customer|membership|passport|billing|contact|shipment|purchase) (?:details?|info(?:rmation)?)|passport(?: copy| details?)?(?= (?:copy|details|and|to|for|please)|$)",
  ].join("|"),
  way: "dm(?:['’]?s|['’]?ed|ing)?|d\\.m\\.|pms?|(?:direct|private|personal)(?:ly)?[- ](?:message|msg|messaging|chat)\\p{L}*|messages?(?! (?:from|that|says|saying|appears|when|on your|error))|inbox|privately|in private|private(?: link| form)?|(?:web|online|contact|this|our|the|feedback)[- ]?forms?|(?:use|via|through|thru|using|with|click|follow|tap|on|at) (?:the|this|our|that) (?:\\p{L}+ )?link|link (?:below|above|here|provided)|via link|live ?chat|chat with us|by (?:phone|e-?mail)|(?:e-?mail|call|phone|ring|text|contact|write(?: to)?|reach) (?:us|our|them|me)(?: (?:at|on|via|by|to|with|your|the|directly|back))|give (?:us|them|our \\p{L}+) a (?:call|ring)|when you (?:call|ring|e-?mail|write|contact)|in[- ]store|in the app|e-?mail (?:it|them|your|the|this) .{0,40} to|to [\\w.+-]+@[\\w-]+\\.\\w+|\\p{L}+@\\p{L}+",
  not: "never|not|n['’]?t|without|instead of|rather than|except|leave out|hide|hidden|cover(?:ed)?|redact(?:ed)?|avoid|refrain|no need|already have|enter|type in|thank(?:s| you) for (?:sending|sharing|providing|your|the)",
  privately: " in a private message",
};
