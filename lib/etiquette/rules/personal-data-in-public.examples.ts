import type { Case } from "../../handoff/index.ts";
import type { RuleExample, RuleExamples } from "../types.ts";

const open = (text: string, fixed?: string, language?: string): RuleExample => ({
  draft: { channel: "public", text },
  ...(fixed !== undefined && { fixed }),
  // Of the case, the rule reads the tweet's language alone.
  ...(language !== undefined && {
    context: { case: { steps: [], tweet: { language } } as unknown as Case },
  }),
});

export const examples: RuleExamples = {
  bad: [
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
  ],
};
