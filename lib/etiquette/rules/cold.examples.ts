import type { RuleExample, RuleExamples } from "../types.ts";

const open = (text: string): RuleExample => ({ draft: { channel: "public", text } });

export const examples: RuleExamples = {
  bad: [
    open("Why don't you just read the instructions?"),
    open("What exactly is the problem? You really don't need this."),
    open("Why are you even asking us this? Did you read the page?"),
    open("You did not read it. Why do you ask?"),
    open("You don't need that. Why would you?"),
    open("Why didn't you check this already?"),
    open("Do it yourself. Why are you still asking?"),
    open("You really should not do this. Why are you doing it?"),
    open("Really? Why do you want that?"),
  ],
  good: [
    open("Thanks for waiting, Sam! Could you send us a message?"),
    open("We're sorry about this, Sam. We'll look into it right away."),
    open("No problem at all, glad it works now!"),
    open("Could you tell us what happens when you restart the app?"),
    open("Your order left us this morning."),
    open("Why don't you try it on the website? Thanks!"),
    open("Why not?"),
    open("Hola Sam, ¿nos cuentas qué ha pasado?"),
    open("Warum funktioniert das nicht? Wir schauen es uns an."),
    open("申し訳ございません。すぐに確認いたします。"),
  ],
};
