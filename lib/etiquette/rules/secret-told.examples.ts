import type { RuleExample, RuleExamples } from "../types.ts";

const bad = (text: string, fixed: string): RuleExample => ({
  draft: { channel: "dm", text },
  fixed,
});
const good = (text: string): RuleExample => ({ draft: { channel: "dm", text } });

export const examples: RuleExamples = {
  bad: [
    bad("Your new password is Tulip4711.", "Your new password is …."),
    bad("We have the card 4111 1111 1111 1111 on file.", "We have the card …1111 on file."),
    bad("Your PIN is 4711.", "Your PIN is …."),
    bad("Tu contraseña es Luna2024.", "Tu contraseña es …."),
    bad("Sua senha é Sol20245.", "Sua senha é …."),
    bad("Votre mot de passe est Lune2024.", "Votre mot de passe est …."),
    bad("Ihr Passwort lautet Mond2024.", "Ihr Passwort lautet …."),
    bad("パスワードは「Tsuki2024」です。", "パスワードは「…」です。"),
  ],
  good: [
    good("Your card ending in 1111 was charged."),
    good("You can set a new password in the app."),
    good("Your order number is 48213377."),
    good("Nunca te pediremos tu contraseña."),
    good("Nunca pedimos a sua senha."),
    good("Nous ne demandons jamais votre mot de passe."),
    good("Wir fragen nie nach Ihrem Passwort."),
    good("パスワードはお聞きしません。"),
    { draft: { channel: "dm", text: "We'll call you on 07911 123456." } },
  ],
};
