import type { RuleExample, RuleExamples } from "../types.ts";

const open = (text: string): RuleExample => ({ draft: { channel: "public", text } });

export const examples: RuleExamples = {
  bad: [
    open("Delete this tweet or we will take legal action."),
    open("You will hear from our lawyers."),
    open("We will report you to the police if this goes on."),
    open("See you in court."),
    open("We'll close your account if you keep writing."),
    open("You will regret this."),
    open("Tomaremos acciones legales."),
    open("Vamos processar você."),
    open("Nos avocats vous écriront."),
    open("Wir leiten rechtliche Schritte ein."),
    open("法的措置を取ります。"),
  ],
  good: [
    open("We'll report back to you by Monday."),
    open("We can close your account for you, if you like."),
    open("Your account will be open until the 12th."),
    open("Our legal page is at https://acme.example/legal"),
    open("We'll take action on this today."),
    open("You won't regret the wait, we hope!"),
    open("Tomaremos medidas para arreglarlo."),
    open("Vamos processar o reembolso hoje."),
    open("Nous agirons vite."),
    open("Wir gehen die nächsten Schritte zusammen."),
    open("すぐに対応いたします。"),
  ],
};
