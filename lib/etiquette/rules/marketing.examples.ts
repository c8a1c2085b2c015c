import { newCustomer, type Handle } from "../../customers/index.ts";
import { beginCase } from "../../handoff/index.ts";
import type { JudgeContext, RuleExample, RuleExamples } from "../types.ts";

const acme = "acme" as Handle;
const sam = "sam" as Handle;
const bare = beginCase({ id: "c", account: acme, customer: sam, now: 1_000 });
const neverWrote: Partial<JudgeContext> = { case: bare, customer: newCustomer(acme, sam, {}, 5) };

const dm = (text: string, context?: Partial<JudgeContext>): RuleExample => ({
  draft: { channel: "dm", text },
  ...(context && { context }),
});

export const examples: RuleExamples = {
  bad: [
    dm("Hi Sam, it's 20 % off today only!", neverWrote),
    dm("Thanks for the follow! Check out my new book."),
    dm("Thank you for following us, have a great day!"),
    dm("Grow your audience with our free webinar, sign up to our newsletter."),
    dm("Want more traffic? Our agency offers SEO from just £39pm."),
    dm("Follow us and win an exclusive prize!"),
    dm("Let's connect on LinkedIn!"),
    dm("Use code SUMMER20 for your next order."),
    dm("Gracias por seguirnos, aprovecha esta oferta exclusiva."),
    dm("Obrigado por nos seguir! Confira nossa loja."),
    dm("Merci de nous suivre ! Profitez de notre offre spéciale."),
    dm("Danke fürs Folgen! Jetzt kaufen und sparen."),
    dm("フォローありがとうございます！期間限定セール中です。"),
  ],
  good: [
    dm("Hi Sam, thanks for following up. We're looking into it."),
    dm("Your refund is on its way, it takes 3 to 5 days."),
    dm("Follow these steps and let us know if it works."),
    dm("The offer ended on Sunday, but we can still apply it for you."),
    dm("Check out this help page: https://acme.example/help"),
    dm("Your free trial renews on the 12th; you can cancel before."),
    dm("Please follow us so that we can write to you."),
    dm("Are you looking for a refund or a new one?"),
    dm("Gracias por escribirnos, ya lo miramos."),
    dm("Merci de suivre ces étapes."),
    dm("Danke für deine Nachricht, wir prüfen das."),
    dm("ご連絡ありがとうございます。確認いたします。"),
    { draft: { channel: "public", text: "It's 20 % off today!" } },
  ],
};
