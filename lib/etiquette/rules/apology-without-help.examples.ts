import type { RuleExample, RuleExamples } from "../types.ts";

const open = (text: string): RuleExample => ({ draft: { channel: "public", text } });

export const examples: RuleExamples = {
  bad: [
    open("Sorry about that, Sam."),
    open("We apologize for the inconvenience."),
    open("So sorry for all the trouble!"),
    open("Lo sentimos mucho, Sam."),
    open("Sentimos muito pelo transtorno."),
    open("Nous sommes désolés, Sam."),
    open("Das tut uns sehr leid, Sam."),
    open("申し訳ございません。"),
  ],
  good: [
    open("Sorry about that, Sam. We're looking into it."),
    open("Sorry, Sam! Could you DM us?"),
    open("We apologize. It is fixed now."),
    open("Sorry to hear that. What happened?"),
    open("Thanks, Sam!"),
    open("Lo sentimos, Sam. Lo estamos revisando."),
    open("Desculpe, Sam. Vamos verificar."),
    open("Désolés, Sam. On regarde tout de suite."),
    open("Das tut uns leid. Wir kümmern uns darum."),
    open("申し訳ございません。すぐに確認いたします。"),
  ],
};
