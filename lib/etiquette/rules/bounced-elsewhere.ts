import { invites } from "../../handoff/index.ts";
import { wordsFinder } from "../tone/find.ts";
import type { Rule } from "../types.ts";

/** Told to go and tell it all again elsewhere. */
const bounces = wordsFinder(
  [
    "(?:please|kindly|pls|you(?:['’]ll)? (?:must|need to|have to|should)|just) (?:call|phone|ring|telephone|e-?mail|fax) (?:us|our|customer|the (?:helpline|hotline|call cent\\p{L}+|support|service|store|office))|(?:please|kindly|pls|you(?:['’]ll)? (?:must|need to|have to|should)) (?:send|write|drop|shoot) (?:us |me |our \\p{L}+ |them )?(?:an )?e-?mail|(?:please|kindly|pls) give (?:us|them|our \\p{L}+) a (?:call|ring)|(?:please|kindly|pls) (?:contact|reach) (?:us|our [^.!?]{1,24}) (?:by|via|over) (?:the )?(?:phone|telephone|e-?mail)",
    "(?:por favor,? )?(?:ll[áa]m(?:enos|anos|e al|a al)|env[íi](?:enos|anos) un (?:correo|e-?mail)|escr[íi]b(?:anos|enos) (?:un correo|a nuestro correo|por correo))|(?:debe|tiene que|tienes que) (?:llamar|escribir un correo|enviar un correo)",
    "(?:por favor,? )?(?:ligue (?:para|ao)|envie(?:-nos)? um e-?mail|mande um e-?mail)|(?:precisa|deve|tem que) (?:ligar|enviar um e-?mail)",
    "(?:merci de|veuillez) (?:nous )?(?:appeler|t[ée]l[ée]phoner|envoyer un (?:e-?mail|mail|courriel))|appelez(?:-nous| le| notre)|envoyez(?:-nous)? un (?:e-?mail|mail|courriel)",
    "(?:bitte )?(?:rufen sie|ruf) (?:uns|bitte|unsere\\p{L}*) [^.!?]{0,24}an|(?:bitte )?(?:schreiben|senden|schicken) sie (?:uns )?(?:bitte )?eine e-?mail|(?:bitte )?schreib uns (?:bitte )?eine e-?mail",
  ],
  /お電話(?:にて|で)(?:お問い合わせ|ご連絡)|(?:メール|Eメール)(?:にて|で)(?:お問い合わせ|ご連絡)/gu,
);

export const bouncedElsewhere: Rule = {
  id: "bouncedElsewhere",
  level: "note",
  channels: ["public", "dm"],
  source: {
    title: "6 Best Practices for Brands Using Twitter DM as a Service Channel",
    by: "Conversocial",
  },
  check: ({ text }, { dmLink }, reading) => {
    const hits = reading.find("bounces", bounces);
    // With a way to be helped here, the other is one more to choose from.
    if (hits.length === 0 || invites(text, dmLink)) return undefined;
    return {
      spans: hits.flatMap(({ spans }) => spans).toSorted((a, b) => a.start - b.start),
      why: { key: "rule_bouncedElsewhere_why", values: [] },
    };
  },
};
