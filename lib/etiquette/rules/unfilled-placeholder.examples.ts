import type { RuleExample, RuleExamples } from "../types.ts";

const open = (text: string, fixed?: string): RuleExample => ({
  draft: { channel: "public", text },
  ...(fixed !== undefined && { fixed }),
});
const dm = (text: string): RuleExample => ({ draft: { channel: "dm", text } });

export const examples: RuleExamples = {
  bad: [
    open("Hi {{ customer.first_name }}, we're on it.", "Hi, we're on it."),
    open("Thanks, {{customer.name}}. We're on it.", "Thanks. We're on it."),
    open("We're on it, [name]!", "We're on it!"),
    open("Hello <first name>, sorry about this.", "Hello, sorry about this."),
    open("Hi {name}!", "Hi!"),
    dm("Your order [order number] is on its way."),
    dm("It will be there on XXX."),
    dm("Write to {{ dm_link }}"),
    dm("We'll be back by [insert time]."),
    dm("{% if customer.name %}Hi"),
    open("Hola [nombre], ya lo miramos.", "Hola, ya lo miramos."),
    dm("Seu pedido [número do pedido] saiu."),
    open("Bonjour [prénom], on regarde.", "Bonjour, on regarde."),
    open("Hallo <Vorname>, wir schauen nach.", "Hallo, wir schauen nach."),
    dm("【お名前】様、ご連絡ありがとうございます。"),
    dm("〇〇様、ご連絡ありがとうございます。"),
  ],
  good: [
    open("Hi Sam, we're on it."),
    open("I <3 this, thank you!"),
    open("Part one [1/2], more to come"),
    open("See [the thread] above"),
    open("Tap Settings > [name] > Backup"),
    open("Love from all of us xxx"),
    dm("It's size XXL, or XXXL if you like."),
    dm("5 < 6 and 7 > 3"),
    dm("(づ｡◕‿‿◕｡)づ {^_^}"),
    dm("【お知らせ】本日は18時までです。"),
    dm("Tu nombre, por favor: así te encontramos."),
    dm("The name of the product [sic] is right."),
    dm("〇か×でお答えください。"),
  ],
};
