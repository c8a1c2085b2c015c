import type { Handle } from "../../customers/index.ts";
import { advance, beginCase, type Case } from "../../handoff/index.ts";
import type { Channel, RuleExample, RuleExamples } from "../types.ts";

const acme = "acme" as Handle;
const sam = "sam" as Handle;
const asking = (text: string): Case =>
  beginCase({
    id: "c",
    account: acme,
    customer: sam,
    tweet: { id: "20", author: sam, authorHandle: "Sam", text, mentions: [acme] },
    now: 1_000,
  });
const to = (tweet: string, text: string, channel: Channel = "dm"): RuleExample => ({
  draft: { channel, text },
  context: { case: asking(tweet) },
});
const wrote = advance(asking("@acme do you ship to Norway?"), {
  kind: "customerWrote",
  at: 2_000,
  by: "page",
});

export const examples: RuleExamples = {
  bad: [
    to("@acme do you ship to Norway?", "Hi Sam, yes, within five days."),
    to("@acme what time do you close today?", "At eight."),
    to("@acme how do I install the update?", "Under Settings, Sam."),
    to("@acme ¿a qué hora abrís mañana?", "A las nueve."),
    to("@acme vocês entregam em Braga?", "Sim, em dois dias."),
    to("@acme livrez-vous en Belgique ?", "Oui, en trois jours."),
    to("@acme liefert ihr auch in die Schweiz?", "Ja, in vier Tagen."),
    to("@acme 営業時間を教えてもらえますか", "9時から18時までです。"),
  ],
  good: [
    to("@acme do you ship to Norway?", "Yes, within five days.", "public"),
    to("@acme do you ship to Norway?", ""),
    to("@acme where is my order?", "Hi Sam, it is on its way."),
    to("@acme mi pedido no ha llegado", "Hola Sam, lo miramos."),
    to("@acme minha conta foi bloqueada", "Olá Sam, vamos ver."),
    to("@acme mon colis est perdu", "Bonjour Sam, on regarde."),
    to("@acme wo ist meine Bestellung?", "Hallo Sam, wir schauen nach."),
    to("@acme nice weather today", "It is, Sam."),
    { draft: { channel: "dm", text: "Yes, we do." }, context: { case: wrote } },
    { draft: { channel: "dm", text: "Yes, we do." } },
  ],
};
