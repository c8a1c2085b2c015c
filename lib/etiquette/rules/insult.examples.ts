import type { RuleExample, RuleExamples } from "../types.ts";

const open = (text: string): RuleExample => ({ draft: { channel: "public", text } });

export const examples: RuleExamples = {
  bad: [
    open("You're an idiot, Sam."),
    open("What the f*ck do you want?"),
    open("Stop being such a moron."),
    open("Shut up."),
    open("This is bullsh1t."),
    open("You are pathetic."),
    open("Eres un gilipollas."),
    open("Você é um babaca."),
    open("Quel connard."),
    open("Du bist ein Vollidiot."),
    open("黙れ。"),
  ],
  good: [
    open('You told us that our agent called you "an idiot". We\'re sorry.'),
    open("Is the garden hoe still the right size?"),
    open("We'd love to assist; class starts at nine."),
    open("That wasn't a stupid question at all!"),
    open("The cocktail menu is back."),
    open("Scunthorpe and Penistone stores are open."),
    open("Our trash cans ship on Monday."),
    open("Estamos para ayudarte."),
    open("Estamos aqui para ajudar."),
    open("Nous sommes là pour vous aider."),
    open("Wir helfen dir gern."),
    open("お手伝いいたします。"),
  ],
};
