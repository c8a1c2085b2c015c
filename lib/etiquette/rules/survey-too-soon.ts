import { wordsFinder } from "../tone/find.ts";
import type { JudgeContext, Rule } from "../types.ts";

const DAY = 86_400_000;

const surveys = wordsFinder(
  [
    "survey|questionnaire|rate (?:us|our|your|my|the)|how (?:did we|would you rate|was our|was your experience)|(?:leave|write|give) us (?:a |your )?(?:review|feedback|rating)|on a scale|out of (?:5|10|five|ten)|your feedback (?:helps|matters|on)|how satisfied|recommend us",
    "encuesta|cuestionario|val[óo]ra\\p{L}*|calific\\p{L}+|punt[úu]a\\p{L}*|nos recomendar[íi]as?|qu[ée] tan satisfech\\p{L}+|d[ée]janos (?:tu opini[óo]n|una rese[ñn]a)",
    "pesquisa de satisfa[çc][ãa]o|avali(?:e|ar|a[çc][ãa]o)(?: (?:o|nosso|do) atendimento)?|nota de (?:0|1|zero|um) a|nos recomendaria|question[áa]rio",
    "sondage|questionnaire|enqu[êe]te de satisfaction|notez(?:-nous)?|[ée]valuez|recommanderiez|donnez-nous votre avis",
    "umfrage|fragebogen|bewerten sie|bewerte(?:t)? (?:uns|unseren|mich)|wie zufrieden|weiterempfehlen|bewertung (?:hinterlassen|abgeben)",
  ],
  /アンケート|評価(?:を|して)|満足度|ご感想/gu,
);

export const surveyTooSoon: Rule = {
  id: "surveyTooSoon",
  level: "warn",
  channels: ["public", "dm"],
  source: {
    title: "6 Best Practices for Brands Using Twitter DM as a Service Channel",
    by: "Conversocial",
  },
  check: (_draft, context, reading) => {
    const soon = whySoon(context);
    if (soon === undefined) return undefined;
    const hits = reading.find("surveys", surveys);
    if (hits.length === 0) return undefined;
    return { spans: hits.flatMap(({ spans }) => spans), why: { key: soon, values: [] } };
  },
};

/** Once resolved, once a day; of a case of which nothing is known nothing is said. */
function whySoon({ case: shown, now, sent = [] }: JudgeContext): string | undefined {
  if (shown && !shown.steps.some(({ name }) => name === "resolved")) {
    return "rule_surveyTooSoon_why";
  }
  const asked = sent.some(
    ({ toThem, at, text }) => toThem && now - at < DAY && surveys(text).length > 0,
  );
  return asked ? "rule_surveyTooSoon_why_again" : undefined;
}
