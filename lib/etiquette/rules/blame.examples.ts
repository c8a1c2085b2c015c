import type { RuleExample, RuleExamples } from "../types.ts";

const open = (text: string): RuleExample => ({ draft: { channel: "public", text } });

export const examples: RuleExamples = {
  bad: [
    open("This is your own fault, Sam."),
    open("You should have read the terms."),
    open("As I already told you, it takes five days."),
    open("That's not our problem."),
    open("Please calm down."),
    open("You obviously didn't follow the steps."),
    open("Deberías haber leído las condiciones."),
    open("Foi sua culpa, infelizmente."),
    open("Vous auriez dû lire les conditions."),
    open("Selbst schuld, das stand dort."),
    open("Beruhigen Sie sich bitte."),
    open("何度もお伝えしましたよね。"),
  ],
  good: [
    open("It's our fault, and we're sorry."),
    open("You should have it by Friday."),
    open("As we said in our last message, we'll call you on Monday."),
    open("Your problem is with the right team now."),
    open('You wrote "calm down" is all we said, and that\'s fair.'),
    open("If you didn't get the e-mail, tell us."),
    open("Es culpa nuestra, lo sentimos."),
    open("Foi erro nosso."),
    open("C'est notre faute."),
    open("Das war unser Fehler."),
    open("こちらの不手際で申し訳ございません。"),
  ],
};
