import { wordsFinder } from "../tone/find.ts";
import type { Rule } from "../types.ts";

const apologies = wordsFinder(
  [
    "sorry|apologi[sz]e|apologies",
    "lo sent(?:imos|o)|lament(?:amos|o)|disculp(?:a|as|e|en)|perd[óo]n",
    "desculp(?:a|as|e|em)|sent(?:imos|o) muito|lament(?:amos|o)",
    "d[ée]sol[ée]e?s?|navr[ée]e?s?|excusez-nous|nos excuses|toutes nos excuses",
    "entschuldigung|entschuldigen|tut (?:uns|mir)(?: sehr)? leid|verzeihung",
  ],
  /申し訳(?:ございません|ありません)|すみません|お詫び/gu,
);

/** What is done, asked, told or offered besides; anything of the kind will do. */
const helps = wordsFinder(
  [
    "help\\p{L}*|assist\\p{L}*|look\\p{L}*|check\\p{L}*|investigat\\p{L}*|fix\\p{L}*|resol\\p{L}*|work\\p{L}*|try\\p{L}*|send\\p{L}*|sent|dms?|pms?|messag\\p{L}*|call\\p{L}*|contact\\p{L}*|reach\\p{L}*|let|tell|share|give|provide|follow\\p{L}*|visit\\p{L}*|see|click|link|refund\\p{L}*|replac\\p{L}*|pass\\p{L}*|forward\\p{L}*|report\\p{L}*|feedback|escalat\\p{L}*|team\\p{L}*|will|we['’]ll|i['’]ll|they['’]ll|it['’]ll|you['’]ll|can|could|would|please|pls|should|updat\\p{L}*|soon|shortly|asap|today|tonight|tomorrow|hop(?:e|ing)|not(?:ed|ing)|improv\\p{L}*|because|due|since|available|back|arriv\\p{L}*|depart\\p{L}*|need\\p{L}*|mak(?:e|ing)|know|get\\p{L}*|ask\\p{L}*|taking|address\\p{L}*|aware|done|here|happy|glad|may|might|keep|offer\\p{L}*|only|not|don['’]t|doesn['’]t|can['’]t|isn['’]t|won['’]t|no|if|thank\\p{L}*|appreciat\\p{L}*|was|were|has|had|been|wait\\p{L}*|delay\\p{L}*|what|which|when|where|how|why|is|but|however|just|instead",
    "ayud\\p{L}*|revis\\p{L}*|mira\\p{L}*|comprob\\p{L}*|envi\\p{L}*|env[íi]\\p{L}*|escr[íi]b\\p{L}*|mensaje|md|contact\\p{L}*|llam\\p{L}*|cu[ée]nta\\p{L}*|d[íi]nos|pod\\p{L}*|pued\\p{L}*|vamos|trabaj\\p{L}*|soluci\\p{L}*|por favor|enlace|equipo|gracias|esper\\p{L}*|estamos|no",
    "ajud\\p{L}*|verific\\p{L}*|olh\\p{L}*|envi\\p{L}*|escrev\\p{L}*|mensagem|contat\\p{L}*|lig\\p{L}*|cont[ea]\\p{L}*|diga|vamos|trabalh\\p{L}*|resolv\\p{L}*|solu\\p{L}*|equipe|obrigad\\p{L}*|esper\\p{L}*|estamos|n[ãa]o|pode\\p{L}*",
    "aid\\p{L}*|v[ée]rifi\\p{L}*|regard\\p{L}*|envo\\p{L}*|[ée]cri\\p{L}*|message|mp|contact\\p{L}*|appel\\p{L}*|dites|pouv\\p{L}*|peut|allons|travail\\p{L}*|r[ée]sou\\p{L}*|solution|lien|[ée]quipe|merci|esp[ée]r\\p{L}*|faisons|pas",
    "helf\\p{L}*|hilfe|pr[üu]f\\p{L}*|schau\\p{L}*|k[üu]mmer\\p{L}*|schick\\p{L}*|send\\p{L}*|schreib\\p{L}*|nachricht|dm|kontakt\\p{L}*|ruf\\p{L}*|sag\\p{L}*|k[öo]nn\\p{L}*|kann|werden?|arbeit\\p{L}*|l[öo]s\\p{L}*|team|danke|bitte|hoff\\p{L}*|nicht|geben|weiter\\p{L}*",
  ],
  /確認|調査|対応|連絡|ご案内|DM|メッセージ|お知らせ|改善|共有|報告|いただけ|ください|ます(?!。?$)|原因|復旧|お待ち/gu,
);

export const apologyWithoutHelp: Rule = {
  id: "apologyWithoutHelp",
  level: "note",
  channels: ["public", "dm"],
  source: {
    title: "6 Best Practices for Brands Using Twitter DM as a Service Channel",
    by: "Conversocial",
  },
  check: ({ text }, _context, reading) => {
    // A question, a number or a link is help, or the way to it.
    if (text.length > MOST || /[?？\d/]|>>/.test(text)) return undefined;
    const hits = reading.find("apologies", apologies);
    if (hits.length === 0 || reading.find("helps", helps).length > 0) return undefined;
    return {
      spans: hits.flatMap(({ spans }) => spans).toSorted((a, b) => a.start - b.start),
      why: { key: "rule_apologyWithoutHelp_why", values: [] },
    };
  },
};

/** Whoever writes more says more than sorry. */
const MOST = 140;
