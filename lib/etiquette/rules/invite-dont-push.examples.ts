import type { RuleExample, RuleExamples } from "../types.ts";

const open = (text: string): RuleExample => ({ draft: { channel: "public", text } });

export const examples: RuleExamples = {
  bad: [
    open("DM us now."),
    open("Message us immediately, Sam."),
    open("You must DM us."),
    open("DM us or we can't help."),
    open("We won't help you unless you message us."),
    open("Tienes que escribirnos por DM."),
    open("Mande uma DM agora mesmo."),
    open("Écrivez-nous immédiatement."),
    open("Schreiben Sie uns sofort."),
    open("今すぐDMしてください。"),
  ],
  good: [
    open("Would you like to DM us? We're here now."),
    open("DM us if you like, and we'll look into it."),
    open("Please send us a DM, Sam."),
    open("Feel free to message us any time."),
    open("You don't have to DM us, the answer is on our site."),
    open("Escríbenos por DM si quieres."),
    open("Se preferir, mande uma DM."),
    open("Écrivez-nous en privé si vous voulez."),
    open("Schreiben Sie uns gern eine Nachricht."),
    open("よろしければDMをお送りください。"),
    { draft: { channel: "dm", text: "DM us now." } },
  ],
};
