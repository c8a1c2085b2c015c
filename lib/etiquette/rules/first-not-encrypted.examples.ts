import type { Handle } from "../../customers/index.ts";
import { advance, beginCase } from "../../handoff/index.ts";
import type { Channel, JudgeContext, RuleExample, RuleExamples } from "../types.ts";

const acme = "acme" as Handle;
const sam = "sam" as Handle;
const begun = beginCase({ id: "c", account: acme, customer: sam, now: 1_000 });
const wrote = advance(begun, { kind: "customerWrote", at: 2_000, by: "page" });
const first = (
  text: string,
  channel: Channel = "dm",
  context: Partial<JudgeContext> = { case: begun },
): RuleExample => ({ draft: { channel, text }, context });

export const examples: RuleExamples = {
  bad: [
    first("Hi Sam, please send us your order number."),
    first("Hi Sam, what is your date of birth?"),
    first("Your order number is 48213377, right?"),
    first("We have sam@mail.example for you."),
    first("Hola Sam, envíanos tu número de pedido."),
    first("Olá, informe seu CPF."),
    first("Bonjour, envoyez-nous votre numéro de commande."),
    first("ご注文番号を教えてください。"),
  ],
  good: [
    first("Hi Sam, how can we help?"),
    first("Hola Sam, ¿en qué te ayudamos?"),
    first("Olá Sam, como podemos ajudar?"),
    first("Bonjour Sam, dites-nous tout."),
    first("Hallo Sam, wie können wir helfen?"),
    first("お困りでしょうか。"),
    first("Hi Sam, please send us your order number.", "dm", { case: wrote }),
    first("Hi Sam, please send us your order number.", "dm", {
      case: begun,
      sent: [{ text: "Hi", channel: "dm", at: 900, toThem: true }],
    }),
    first("Hi Sam, please send us your order number.", "dm", {}),
  ],
};
