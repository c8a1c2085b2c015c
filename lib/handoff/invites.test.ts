import { expect, test } from "vitest";
import { dmLinkOf } from "../text/index.ts";
import { invites } from "./index.ts";

test.each([
  `We're on it. ${dmLinkOf("12", "Order number: ")}`,
  "So sorry, Sam. Please DM us your order number.",
  "Could you send us a private message with the details?",
  "Drop us a DM and we'll sort it out.",
  "Thanks for telling us. DM us and we'll go on there.",
  "We'd love to help: message us privately.",
  "We can't see your order from here, please send us a DM.",
  "Escríbenos por mensaje directo, por favor.",
  "Mándanos un MD con tu número de pedido",
  "Envie-nos uma mensagem direta, por favor.",
  "Pouvez-vous nous écrire en message privé ?",
  "Contactez-nous en MP avec votre référence.",
  "Schreib uns bitte eine Direktnachricht mit der Bestellnummer.",
  "Schick uns gern eine PN.",
  "Scrivici in privato, per favore.",
  "Stuur ons een privébericht met je klantnummer.",
  "お手数ですが、DMでご連絡ください。",
  "お手数ですがダイレクトメッセージをお送りください",
])("invites: %s", (text) => {
  expect(invites(text)).toBe(true);
});

test.each([
  "We're looking into it right now.",
  "We have replied to your DM.",
  "Thanks for your private message, we'll be right back.",
  "We've just sent you a DM.",
  "We never answer in DMs.",
  "Please check your DMs, Sam.",
  "Por favor revisa tus mensajes directos.",
  "Te hemos enviado un mensaje privado.",
  "エラーメッセージを教えていただけますか。",
  "Our shop opens at 9 am and closes at 9 pm.",
  "A camera with 48 MP, shipped from Baltimore MD.",
  "See https://acme.com/help for the steps.",
  "The PMI report and the DMV are not ours.",
  "Wir kümmern uns darum.",
  "ご不便をおかけし申し訳ございません。",
  "",
])("does not invite: %s", (text) => {
  expect(invites(text)).toBe(false);
});

test("a link that the caller knows to open a message counts", () => {
  expect(invites("Here: https://acme.example/dm", "https://acme.example/dm")).toBe(true);
  expect(invites("Here: https://acme.example/dm")).toBe(false);
  expect(invites("Anything", "")).toBe(false);
});
