import { minding } from "../tone/check.ts";
import { wordsFinder } from "../tone/find.ts";
import type { Rule } from "../types.ts";

const WRITE =
  "(?:dm|pm|message|inbox|direct message|private message|(?:send|write|drop) (?:us|me) (?:a |an )?(?:dm|pm|message|direct message|private message))";

/** An order to write privately, or help made to hang on it. */
const pushes = wordsFinder(
  [
    `${WRITE} (?:us|me) (?:now|immediately|at once|this instant)(?! (?:available|that|and we|so))|${WRITE} (?:us|me)?,? or (?:we (?:can['’]?t|cannot|won['’]?t)|nothing)`,
    `you (?:must|have to|are required to|['’]ll have to) ${WRITE}`,
    `we (?:won['’]?t|will not|refuse to) (?:help|answer|reply|respond|do anything)[^.!?]{0,24} (?:unless|until|if) you (?:don['’]?t )?${WRITE}`,
    "(?:escr[íi]b(?:e|a)(?:nos|me)|manda(?:nos)? (?:un )?(?:dm|md)) (?:ahora mismo|ya mismo|inmediatamente|de inmediato)|(?:tienes|tiene) que (?:escribirnos|mandarnos) (?:por|un) (?:dm|md|mensaje|privado)",
    "(?:chame|mande(?: uma)? (?:dm|mensagem)|envie(?: uma)? (?:dm|mensagem)) (?:agora mesmo|j[áa]|imediatamente)|(?:voc[êe] )?tem que (?:mandar|enviar) (?:uma )?(?:dm|mensagem)",
    "(?:[ée]crivez|[ée]cris|envoyez|contactez)[- ](?:nous|moi)[^.!?]{0,24} (?:imm[ée]diatement|tout de suite|sur-le-champ)|vous devez (?:nous )?(?:[ée]crire|envoyer un (?:dm|mp|message priv[ée]))",
    "(?:schreib(?:en sie|t)?|schick(?:en sie|t)?) (?:uns|mir) (?:sofort|umgehend|auf der stelle)[^.!?]{0,12}(?:dm|pn|nachricht|privat)?|(?:du musst|sie m[üu]ssen) (?:uns )?(?:eine )?(?:dm|pn|direktnachricht|privatnachricht)",
  ],
  /(?:今すぐ|直ちに|至急)[、 ]?(?:DM|ダイレクトメッセージ)(?:を)?(?:送れ|送って|してください|送りなさい|しなさい)|(?:DM|ダイレクトメッセージ)(?:を|し|で)?(?:送ら)?ない(?:と|なら|限り)/gu,
);

export const inviteDontPush: Rule = {
  id: "inviteDontPush",
  level: "note",
  channels: ["public"],
  source: { title: "Ask users to connect via DM if it is necessary", by: "60 Second Social" },
  check: minding("pushes", () => pushes, "rule_inviteDontPush_why"),
};
