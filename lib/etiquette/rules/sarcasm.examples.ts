import type { RuleExample, RuleExamples } from "../types.ts";

const open = (text: string): RuleExample => ({ draft: { channel: "public", text } });
const dm = (text: string): RuleExample => ({ draft: { channel: "dm", text } });

export const examples: RuleExamples = {
  bad: [
    open("Oh great, another complaint about the app."),
    open("Wow, thanks for nothing, Sam."),
    open("Yeah, right. The parcel just walked away."),
    open("Surprise, surprise: it was plugged out."),
    dm("Congratulations, you finally read the instructions."),
    dm("Let me google that for you."),
    open("Well, aren't you special."),
    open("Sure you did /s"),
    dm("*slow clap* It is switched on now."),
    open("Vaya, qué sorpresa. Otra queja."),
    open("Gracias por nada, Ana."),
    open("Nossa, que surpresa, mais uma reclamação."),
    open("Merci pour rien, Léa."),
    open("Bravo, le génie, il fallait le brancher."),
    open("Na toll, schon wieder eine Beschwerde."),
    open("Schönen Dank auch, Jan."),
    open("さすがですね（笑）"),
  ],
  good: [
    open("Thank you so much for waiting, Sam. Another driver is on the way."),
    open("Great news: your parcel is here!"),
    open("What a lovely surprise, thank you for sharing this!"),
    open("Congratulations! You have won the draw."),
    open("Well done on the race, Sam. Glad the shoes held."),
    open("You wrote “thanks for nothing”, and we understand why."),
    open("You are right, we could have been quicker. A refund is on its way."),
    open("Good luck with the exam tomorrow!"),
    open("Gracias por esperar, Ana. Qué buena sorpresa nos das."),
    open("Obrigado por nos avisar! Parabéns pela formatura."),
    open("Bravo pour ton marathon, Léa !"),
    open("Na klar, das tauschen wir um. Danke für die Geduld!"),
    open("さすがですね！応援しています。"),
  ],
};
