import type { RuleExample, RuleExamples } from "../types.ts";

const open = (text: string): RuleExample => ({ draft: { channel: "public", text } });

export const examples: RuleExamples = {
  bad: [
    open("Between us, my boss won't allow it."),
    open("That is for internal use only."),
    open("Off the record: the batch was bad."),
    open("I'm not supposed to tell you this."),
    open("Our legal team says we can't answer."),
    open("This is no admission of liability."),
    open("Entre nosotros, el lote salió mal."),
    open("Isso é um documento interno."),
    open("Entre nous, c'est un défaut connu."),
    open("Unter uns gesagt, das Gerät taugt nichts."),
    open("ここだけの話ですが、不具合です。"),
  ],
  good: [
    open("The internal storage is full, try freeing some."),
    open("The file is shared between you and your team."),
    open("We've passed it to our specialists."),
    open("Is there a difference between the two?"),
    open("We accept returns for 30 days."),
    open("Keep this window open until it is done."),
    open("La memoria interna está llena."),
    open("O armazenamento interno está cheio."),
    open("La mémoire interne est pleine."),
    open("Der interne Speicher ist voll."),
    open("内蔵ストレージをご確認ください。"),
  ],
};
