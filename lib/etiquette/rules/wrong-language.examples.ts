import type { Handle } from "../../customers/index.ts";
import { beginCase } from "../../handoff/index.ts";
import type { RuleExample, RuleExamples } from "../types.ts";

const acme = "acme" as Handle;
const sam = "sam" as Handle;
const tweets: Record<string, string> = {
  en: "@acme the app is not working and I have been waiting for your answer",
  es: "@acme hola, los pedidos no llegan y nos está pasando también a nosotros",
  pt: "@acme olá, não consigo usar o aplicativo, você pode ajudar?",
  fr: "@acme bonjour, les colis ne sont pas dans la boîte, pouvez-vous aider ?",
  de: "@acme hallo, die App ist nicht da und wir haben keine Antwort",
  ja: "@acme アプリが動きません",
};
const to = (language: string, text: string, tweet = tweets[language] ?? ""): RuleExample => ({
  draft: { channel: "public", text },
  context: {
    case: beginCase({
      id: "c",
      account: acme,
      customer: sam,
      tweet: {
        id: "20",
        author: sam,
        authorHandle: "Sam",
        text: tweet,
        mentions: [acme],
        language,
      },
      now: 1_000,
    }),
  },
});
const inOurs = (example: RuleExample, ...languages: string[]): RuleExample => ({
  ...example,
  context: { ...example.context, languages },
});
const english = "Thanks for telling us. We are looking into this and will be with you today.";
const spanish =
  "Hola Sam, muchas gracias. Estamos en ello y los compañeros nos avisan, está claro.";
const german = "Hallo Sam, danke! Wir haben das notiert und sind auch noch heute für dich da.";

export const examples: RuleExamples = {
  bad: [
    to("es", english),
    to("pt", english),
    to("fr", english),
    to("de", english),
    to("ja", english),
    to("en", german),
    to("fr", german),
    to("en", "ご連絡ありがとうございます。確認いたします。"),
    inOurs(to("es", english), "en", "es"),
    inOurs(to("en", german), "en"),
  ],
  good: [
    inOurs(to("es", english), "en"),
    inOurs(to("fr", german), "en", "de"),
    inOurs(to("es", spanish), "en"),
    to("en", english),
    to("es", spanish),
    to("de", german),
    to("ja", "ご連絡ありがとうございます。確認いたします。"),
    to("es", "OK, thanks!"),
    to("und", english),
    to("nl", english, "@acme wtf lol"),
    to("es", english, "@acme the app is not working for me and you are silent"),
    { draft: { channel: "public", text: german } },
  ],
};
