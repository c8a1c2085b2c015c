import type { RuleExample, RuleExamples } from "../types.ts";

const dm = (text: string, fixed?: string): RuleExample => ({
  draft: { channel: "dm", text },
  ...(fixed !== undefined && { fixed }),
});
const open = (text: string, fixed?: string): RuleExample => ({
  draft: { channel: "public", text },
  ...(fixed !== undefined && { fixed }),
});

export const examples: RuleExamples = {
  bad: [
    dm("Please send us your password.", "Please send us your username."),
    dm("What's your PIN?", "What's your username?"),
    dm(
      "Could you DM us your full card number and CVV?",
      "Could you DM us the last four digits of your card?",
    ),
    dm(
      "To check, we need your name, your order number and your password.",
      "To check, we need your name, your order number and your username.",
    ),
    dm("Can you confirm your username and password?", "Can you confirm your username?"),
    dm("Reply with the 6-digit code you received.", "Reply with your username you received."),
    dm(
      "Let us know the security code on the back.",
      "Let us know the last four digits of your card.",
    ),
    open(
      "Hi Sam! Share your login code with us and we'll sort it.",
      "Hi Sam! Share your username with us and we'll sort it.",
    ),
    dm(
      "Please provide the 16-digit number on your card.",
      "Please provide the last four digits of your card.",
    ),
    dm("Envíanos tu contraseña, por favor.", "Envíanos tu nombre de usuario, por favor."),
    dm(
      "¿Nos puede indicar el número completo de su tarjeta?",
      "¿Nos puede indicar los últimos cuatro dígitos de tu tarjeta?",
    ),
    dm("Pode nos informar sua senha?", "Pode nos informar seu nome de usuário?"),
    dm("Qual é o número do seu cartão?", "Qual é os últimos quatro dígitos do seu cartão?"),
    dm(
      "Pouvez-vous nous envoyer votre mot de passe ?",
      "Pouvez-vous nous envoyer votre identifiant ?",
    ),
    dm("Quel est le code PIN ?", "Quel est votre identifiant ?"),
    dm("Schick uns bitte dein Passwort.", "Schick uns bitte deine Kundennummer."),
    dm(
      "Können Sie uns Ihre Kreditkartennummer nennen?",
      "Können Sie uns die letzten vier Ziffern Ihrer Karte nennen?",
    ),
    dm("パスワードを教えてください。", "ユーザー名を教えてください。"),
    dm("カード番号をお送りいただけますか？", "カード番号の下4桁をお送りいただけますか？"),
  ],
  good: [
    dm("Please never send us your password."),
    dm("You can reset your password under Settings."),
    dm("We don't need your card number, just the date and the amount."),
    dm("Please send the last four digits of your card."),
    dm("Send us your order number, and we'll text you a one-time code to use on the site."),
    open("Tell us which password manager you use and we'll have a look."),
    dm("Please tell us your name. Your password stays with you."),
    dm("Send us a screenshot with the card number hidden, please."),
    dm("Did you get the code? Enter it on the sign-in page."),
    dm("Can you message me your confirmation code for the flight?"),
    dm("Can you send us your loyalty card number?"),
    dm("Let's look at what's going on with your password together."),
    dm("Send us the account type and country (no PINs)."),
    open("Pinning the app helps. Let us know how it goes!"),
    dm("What's the error when you've changed your password?"),
    dm("Nunca te pediremos tu contraseña."),
    dm("Puedes restablecer tu contraseña aquí. Dinos si funciona."),
    dm("Não envie sua senha para ninguém."),
    dm("Pouvez-vous réinitialiser votre mot de passe ?"),
    dm("Ne nous envoyez jamais votre mot de passe."),
    dm("Schick uns bitte nie dein Passwort."),
    dm("Hast du das Passwort schon zurückgesetzt? Schreib uns, ob es klappt."),
    dm("パスワードは送らないでください。"),
    dm("パスワードの再設定をお試しいただき、結果を教えてください。"),
    dm("注文番号を教えてください。"),
  ],
};
