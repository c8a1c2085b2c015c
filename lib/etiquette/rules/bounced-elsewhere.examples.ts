import type { RuleExample, RuleExamples } from "../types.ts";

const open = (text: string): RuleExample => ({ draft: { channel: "public", text } });

export const examples: RuleExamples = {
  bad: [
    open("Please call us."),
    open("Please send us an email about this."),
    open("You need to call our service team."),
    open("Kindly email us with the details."),
    open("Por favor, llámenos."),
    open("Envie um e-mail, por favor."),
    open("Veuillez nous appeler."),
    open("Bitte schreiben Sie uns eine E-Mail."),
    open("お電話にてお問い合わせください。"),
  ],
  good: [
    open("Please DM us, or call us if you like it better."),
    open("We'll call you back today."),
    open("Did you get our e-mail?"),
    open("Sorry, our phones are down today."),
    open("Lo miramos aquí, no hace falta llamar."),
    open("Vamos resolver por aqui."),
    open("On s'en occupe ici."),
    open("Wir klären das hier."),
    open("DMをお送りください。"),
  ],
};
