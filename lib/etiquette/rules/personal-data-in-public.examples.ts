import type { Case } from "../../handoff/index.ts";
import type { RuleExample, RuleExamples } from "../types.ts";

const open = (text: string, fixed?: string, language?: string): RuleExample => ({
  draft: { channel: "public", text },
  ...(fixed !== undefined && { fixed }),
  // Of the case, rules read no more than this.
  ...(language !== undefined && {
    context: { case: { steps: [], tweet: { language, text: "" } } as unknown as Case },
  }),
});

/** Where the brand has told that this is its own. */
const ours = (text: string, ...ownContacts: string[]): RuleExample => ({
  ...open(text),
  context: { ownContacts },
});

export const examples: RuleExamples = {
  bad: [
    {
      ...ours("Sam, we have +44 7911 123456 of yours.", "07911 123457", "press@acme.example", ""),
      fixed: "Sam, we have …456 of yours.",
    },
    {
      ...ours("Your card: 4111 1111 1111 1111", "4111 1111 1111 1111"),
      fixed: "Your card: …1111",
    },
    open(
      "We've sent it to sam.rivers@gmail.com, Sam.",
      "We've sent it to your e-mail address, Sam.",
    ),
    open("Is your email sam@rivers.example?", "Is your email?"),
    open("We'll call you on 07911 123456 today.", "We'll call you on …456 today."),
    open("Is (415) 555-2671 still right?", "Is …671 still right?"),
    open("We tried your phone, +44 7911 123456, twice.", "We tried your phone, …456, twice."),
    open("Your card 4111 1111 1111 1111 was charged once.", "Your card …1111 was charged once."),
    open("The card 5555555555554444 is fine.", "The card …4444 is fine."),
    open("Refunded to DE89 3704 0044 0532 0130 00 today.", "Refunded to …3000 today."),
    open("Your order 302-4411887 is on its way!", "Your order …887 is on its way!"),
    open("Booking XW6B3D is confirmed.", "Booking …3D is confirmed."),
    open("Tracking number: 1Z999AA10123456784", "Tracking number: …784"),
    open("Hemos escrito a sam@correo.example", "Hemos escrito a tu correo", "es"),
    open("Tu pedido 88123456 ya salió.", "Tu pedido …56 ya salió.", "es"),
    open(
      "Votre commande n'est pas perdue : commande numéro 55443322",
      "Votre commande n'est pas perdue : commande numéro …22",
      "fr",
    ),
    open(
      "Deine Bestellnummer 4711-0815-22 haben wir gefunden.",
      "Deine Bestellnummer …522 haben wir gefunden.",
      "de",
    ),
    open("ご注文番号は250-1234567です。", "ご注文番号は…567です。", "ja"),
    open("Sua reserva XK8L2P está confirmada.", "Sua reserva …2P está confirmada.", "pt"),
    open("Your case number is 00777408.", "Your case number is …08."),
    open("Hi, is your SSN 460-89-9847 right?", "Hi, is your SSN …47 right?"),
    open("O CPF 529.982.247-25 está certo?", "O CPF …25 está certo?", "pt"),
    open("Votre numéro 2 69 05 49 588 157 80 est noté.", "Votre numéro …80 est noté.", "fr"),
    open("Tu DNI 12345678Z ya consta.", "Tu DNI …8Z ya consta.", "es"),
    open("Your passport number is N1234567, right?", "Your passport number is …67, right?"),
    open("Your new password is Winter2026!", "Your new password is …!"),
    open("Dein Passwort lautet: Sommer99", "Dein Passwort lautet: …", "de"),
    open("Your date of birth, 12 March 1985, matches.", "Your date of birth, …, matches."),
    open("生年月日は1985年3月12日ですね。", "生年月日は…ですね。", "ja"),
    open("We shipped it to 221 Baker Street today.", "We shipped it to … today."),
    open(
      "Wir liefern an deine Adresse Hauptstraße 5, 10115 Berlin.",
      "Wir liefern an deine Adresse …",
      "de",
    ),
    open("Your IP address 81.2.69.142 was blocked.", "Your IP address … was blocked."),
  ],
  good: [
    open("Please send us your order number in a private message."),
    open("Write to help@acme.example or call us on 0800 123 4567."),
    open("Call us on +44 20 7946 0018, we're open until 8."),
    open("iOS 17.4.1 and version 2024.11.3 both have the fix."),
    open("It's 20% off from 2026-11-22 to 2026-11-30, 10:00-18:00."),
    open("We had 1234567890 requests today and it was slow, sorry."),
    open("See https://acme.example/orders/302-4411887?phone=4155552671"),
    open("Write to us: https://x.com/messages/compose?recipient_id=2244994945"),
    open("@sam12345678 thanks, an order like that takes 3-5 days."),
    open("Your order in 2024 and the booking for 12 people are separate."),
    open("Flight AC1234 leaves at gate 12."),
    open("Please give us a call at +44 20 7660 4452."),
    open("The call centre in Bangkok is at +66 2 515 9999."),
    open("Llámanos al 900 123 456, te ayudamos."),
    open("Appelez-nous au 01 23 45 67 89."),
    open("Ruf uns an: 030 1234567"),
    open("注文番号をDMでお知らせください。"),
    open("Our store at 221 Baker Street opens at nine."),
    open("Set the DNS to 8.8.8.8, the router is 192.168.1.1."),
    open("Firmware 108.53.222.41 has the fix."),
    open("Item 030-02-8711 is back in stores."),
    open("The payment 2117600IDR is due at the counter."),
    open("A password has 8-16 characters; your password is safe."),
    open("Call 0800 555 0199 (24 hours a day)."),
    open("Give us a call. Tel: 011 256 0701 (24 hours)."),
    open("Born in 1999, our shop turns 27 on 12 March 2026."),
    ours("Sam, you can reach your driver on +44 7911 123456.", "07911 123456"),
    ours("Ask for Kim: kim.jones@acme.example", "press@acme.example", "Kim.Jones@acme.example"),
    ours("Send it to 221B Baker Street, London.", "221b Baker Street; London"),
  ],
};
