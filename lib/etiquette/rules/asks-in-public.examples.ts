import type { RuleExample, RuleExamples } from "../types.ts";

const open = (text: string, fixed?: string): RuleExample => ({
  draft: { channel: "public", text },
  ...(fixed !== undefined && { fixed }),
});

export const examples: RuleExamples = {
  bad: [
    open(
      "Hi Sam, please tweet us your booking number.",
      "Hi Sam, please send us your booking number in a private message.",
    ),
    open(
      "May we have your order number, please?",
      "May we have your order number in a private message, please?",
    ),
    open(
      "What's your account number?",
      "Could you send us your account number in a private message?",
    ),
    open(
      "Could you share your full name and date of birth?",
      "Could you share your full name and date of birth in a private message?",
    ),
    open(
      "Just let us know your username or email address. We'll look.",
      "Just let us know your username or email address in a private message. We'll look.",
    ),
    open(
      "Reply with your phone number and we'll call.",
      "Send your phone number in a private message and we'll call.",
    ),
    {
      ...open(
        "Please provide your case number.",
        "Please provide your case number in a private message. https://x.com/messages/compose?recipient_id=22",
      ),
      context: { dmLink: "https://x.com/messages/compose?recipient_id=22" },
    },
    open("Envíanos tu número de pedido.", "Envíanos tu número de pedido por mensaje privado."),
    open("¿Cuál es su número de reserva?", "¿nos envías su número de reserva por mensaje privado?"),
    open("Pode nos informar seu CPF?", "Pode nos informar seu CPF por mensagem privada?"),
    open(
      "Pouvez-vous nous envoyer votre numéro de commande ?",
      "Pouvez-vous nous envoyer votre numéro de commande en message privé ?",
    ),
    open(
      "Kannst du uns deine Bestellnummer nennen?",
      "Kannst du uns deine Bestellnummer per Direktnachricht nennen?",
    ),
    open("ご注文番号を教えてください。", "DMでご注文番号を教えてください。"),
  ],
  good: [
    open("Please DM us your booking number."),
    open("Could you send us your order number in a private message?"),
    open("Please send your account details here: https://acme.example/help"),
    open("Please don't share your order number in public."),
    open("We'll send you the tracking number once it ships."),
    open("Let us know if you received the email from us."),
    open("Which iOS version do you use? Let us know and we'll go from there."),
    open("You can find your order number in the confirmation."),
    open("Give us a call with your account number ready."),
    open("Thanks for sharing your experience, and your name made us smile!"),
    open("We can see your case number 00777408 is being looked at."),
    open("Envíanos tu número de pedido por mensaje privado."),
    open("No compartas tu número de cuenta en público."),
    open("Envoyez-nous votre numéro de commande en MP."),
    open("Schick uns deine Kundennummer per DM."),
    open("Pode enviar seu CPF por DM?"),
    open("ご注文番号をDMで教えてください。"),
    { draft: { channel: "dm", text: "What's your booking number?" } },
  ],
};
