import type { RuleExample, RuleExamples } from "../types.ts";

const bad = (text: string, fixed: string): RuleExample => ({
  draft: { channel: "public", text },
  fixed,
});
const good = (text: string): RuleExample => ({ draft: { channel: "dm", text } });

export const examples: RuleExamples = {
  bad: [
    bad("PLEASE READ WHAT WE WROTE.", "Please read what we wrote."),
    bad("Sam, THIS WILL NOT HELP anybody.", "Sam, this will not help anybody."),
    bad("We are on it!!!", "We are on it!"),
    bad("POR FAVOR LEA NUESTRO MENSAJE.", "Por favor lea nuestro mensaje."),
    bad("LEIA NOSSA MENSAGEM ANTES, obrigado.", "Leia nossa mensagem antes, obrigado."),
    bad("VEUILLEZ LIRE NOTRE MESSAGE.", "Veuillez lire notre message."),
    bad("BITTE LESEN SIE UNSERE ANTWORT.", "Bitte lesen sie unsere antwort."),
    bad("対応しております！！！", "対応しております！"),
    bad("What did you expect???!", "What did you expect?"),
  ],
  good: [
    good("We are on it!"),
    good("Flight BA 117 from LHR to JFK is on time."),
    good("The USB HDMI VGA adapter is back in stock."),
    good("Danke, wir kümmern uns darum!"),
    good("¡Gracias! ¡Ya lo estamos mirando!"),
    good("You wrote “WHERE IS MY MONEY NOW”, and here is the answer."),
    good("Merci ! Nous regardons cela."),
    good("Please DM us your name. Thanks, SAM at ACME"),
    good("ご連絡ありがとうございます！"),
  ],
};
