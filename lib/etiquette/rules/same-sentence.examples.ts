import { keptOf } from "../history/keep.ts";
import type { Channel, RuleExample, RuleExamples, SentText } from "../types.ts";

const now = 1_000_000_000;

/** After these, the last one first, were sent. */
const after = (text: string, before: readonly string[], channel: Channel = "public") =>
  ({
    draft: { channel, text },
    context: {
      now,
      sent: before.map((one, at): SentText => {
        const what = at % 2 === 0 ? { text: one } : { kept: keptOf(one) };
        return { ...what, channel, at: now - (at + 1) * 60_000, toThem: false };
      }),
    },
  }) satisfies RuleExample;

/** The sentence, with something else before and behind it each time. */
const around = (sentence: string, [a = "", b = "", c = "", d = ""]: readonly string[]) =>
  after(`${a} ${sentence} ${b}`, [
    `${b} ${sentence} ${c}`,
    `${c} ${sentence} ${d}`,
    `${d} ${sentence} ${a}`,
  ]);

const english = [
  "The driver was at the wrong door.",
  "A new box leaves the shop tonight, with a note.",
  "It was our slip and no fault of yours.",
  "The money is on its way back.",
];

export const examples: RuleExamples = {
  bad: [
    around("We are so sorry to hear about your experience.", english),
    around("We know how annoying it is to wait at home all day!", english),
    around("Our team is looking into 3 reports like yours.", english),
    around("We take what you tell us very seriously, @sam.", english),
    around("Lamentamos mucho las molestias que esto le ha causado.", [
      "El conductor se equivocó de puerta.",
      "Hoy sale otro paquete.",
      "Fue un error nuestro.",
      "Mañana recibe su dinero.",
    ]),
    around("Lamentamos muito o transtorno que isto lhe causou.", [
      "O motorista errou a porta.",
      "Hoje sai outro pacote.",
      "Foi um erro nosso.",
      "Amanhã recebe o dinheiro.",
    ]),
    around("Nous sommes vraiment désolés pour la gêne occasionnée.", [
      "Le livreur s’est trompé de porte.",
      "Un autre colis part ce soir.",
      "C’était notre erreur.",
      "L’argent arrive demain.",
    ]),
    around("Wir bitten die entstandenen Unannehmlichkeiten vielmals zu entschuldigen.", [
      "Der Fahrer war an der falschen Tür.",
      "Heute geht ein neues Paket los.",
      "Das war unser Fehler.",
      "Das Geld kommt morgen.",
    ]),
    around("この度はご不便をおかけし誠に申し訳ございません。", [
      "配達員が別の玄関に伺いました。",
      "本日あらためて発送いたします。",
      "こちらの手違いでした。",
      "ご返金は明日になります。",
    ]),
  ],
  good: [
    after("We are so sorry to hear about your experience.", []),
    after(`We are so sorry to hear about your experience. ${english[0]}`, [
      `We are so sorry to hear about your experience. ${english[1]}`,
      `We are so sorry to hear about your experience. ${english[2]}`,
    ]),
    after(`We are so sorry to hear about your experience. ${english[0]}`, [
      `We are so sorry to hear about your experience. ${english[1]}`,
      "That was our slip.",
      `We are so sorry to hear about your experience. ${english[2]}`,
    ]),
    around("Thank you for writing!", english),
    around("Write to us here: https://x.com/messages/compose?recipient_id=12", english),
    around("Hi @sam.", english),
    after("The driver went to the door next to yours.", english.slice(0, 3)),
    around("Gracias por tu paciencia.", [
      "Ya va.",
      "Sale hoy.",
      "Fue nuestro error.",
      "Mañana llega.",
    ]),
    around("Danke fürs Warten!", [
      "Es ist unterwegs.",
      "Heute noch.",
      "Unser Fehler.",
      "Bis morgen.",
    ]),
    around("お待たせしました。", ["発送しました。", "本日です。", "手違いでした。", "明日です。"]),
  ],
};
