import { wordsFinder } from "../tone/find.ts";

/** Asking how satisfied somebody is. */
export const surveys = wordsFinder(
  [
    "survey|questionnaire|rate (?:us|our|your|my|the)|how (?:did we|would you rate|was our|was your experience)|(?:leave|write|give) us (?:a |your )?(?:review|feedback|rating)|on a scale|out of (?:5|10|five|ten)|your feedback (?:helps|matters|on)|how satisfied|recommend us",
    "encuesta|cuestionario|val[óo]ra\\p{L}*|calific\\p{L}+|punt[úu]a\\p{L}*|nos recomendar[íi]as?|qu[ée] tan satisfech\\p{L}+|d[ée]janos (?:tu opini[óo]n|una rese[ñn]a)",
    "pesquisa de satisfa[çc][ãa]o|avali(?:e|ar|a[çc][ãa]o)(?: (?:o|nosso|do) atendimento)?|nota de (?:0|1|zero|um) a|nos recomendaria|question[áa]rio",
    "sondage|questionnaire|enqu[êe]te de satisfaction|notez(?:-nous)?|[ée]valuez|recommanderiez|donnez-nous votre avis",
    "umfrage|fragebogen|bewerten sie|bewerte(?:t)? (?:uns|unseren|mich)|wie zufrieden|weiterempfehlen|bewertung (?:hinterlassen|abgeben)",
  ],
  /アンケート|評価(?:を|して)|満足度|ご感想/gu,
);
