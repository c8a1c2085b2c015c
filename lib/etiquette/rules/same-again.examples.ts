import type { JudgeContext, RuleExample, RuleExamples, SentText } from "../types.ts";

const HOUR = 3_600_000;
const now = 1_000 * HOUR;

const was = (
  text: string,
  toThem: boolean,
  hoursAgo: number,
  channel: "public" | "dm" = "dm",
): SentText => ({ text, toThem, channel, at: now - hoursAgo * HOUR });
const dm = (text: string, ...sent: SentText[]): RuleExample => ({
  draft: { channel: "dm", text },
  context: { now, sent } satisfies Partial<JudgeContext>,
});

export const examples: RuleExamples = {
  bad: [
    dm(
      "We are sorry that your parcel is late, Sam. It will be there on Monday.",
      was("We are sorry that your parcel is late, Sam. It will be there on Monday.", true, 2),
    ),
    dm(
      "We are sorry that your parcel is late, Sam. It will be there on Monday.",
      was("We are sorry that your parcel is late, Kim. It will be there on Monday.", true, 48),
    ),
    dm(
      "Sentimos mucho el retraso de tu paquete, llegará el lunes por la mañana.",
      was("Sentimos mucho el retraso de tu paquete, llegará el lunes por la mañana.", true, 5),
    ),
    dm(
      "Nous sommes désolés du retard de votre colis, il arrivera lundi matin.",
      was("Nous sommes désolés du retard de votre colis, il arrivera lundi matin.", true, 5),
    ),
    dm(
      "Es tut uns leid, dass dein Paket so spät kommt. Es ist am Montag da.",
      was("Es tut uns leid, dass dein Paket so spät kommt. Es ist am Montag da.", true, 5),
    ),
    dm(
      "Sentimos muito pelo atraso da sua encomenda, ela chega na segunda-feira.",
      was("Sentimos muito pelo atraso da sua encomenda, ela chega na segunda-feira.", true, 5),
    ),
    dm(
      "お荷物の到着が遅れており、誠に申し訳ございません。月曜日の午前中にお届けいたしますので、今しばらくお待ちください。",
      was(
        "お荷物の到着が遅れており、誠に申し訳ございません。月曜日の午前中にお届けいたしますので、今しばらくお待ちください。",
        true,
        5,
      ),
    ),
    dm(
      "We are sorry that your parcel is late, Sam. It will be there on Monday.",
      was("We are sorry that your parcel is late, Kim. It will be there on Monday.", false, 1),
      was("We are sorry that your parcel is late, Kim. It will be there on Monday.", false, 2),
      was("We are sorry that your parcel is late, Kim. It will be there on Monday.", false, 3),
    ),
    {
      draft: {
        channel: "public",
        text: "We are sorry that your parcel is late, Sam. It will be there on Monday.",
      },
      context: {
        now,
        sent: [1, 2, 3].map((hours) =>
          was(
            "We are sorry that your parcel is late, Kim. It will be there on Monday.",
            false,
            hours,
            "public",
          ),
        ),
      },
    },
  ],
  good: [
    dm("We are sorry that your parcel is late, Sam. It will be there on Monday."),
    dm(
      "We are sorry that your parcel is late, Sam. It will be there on Monday.",
      was("We are sorry that your parcel is late, Sam. It will be there on Monday.", false, 2),
    ),
    dm(
      "We are sorry that your parcel is late, Sam. It will be there on Monday.",
      was(
        "We are sorry that your parcel is late, Sam. It will be there on Monday.",
        true,
        2,
        "public",
      ),
    ),
    dm(
      "We are sorry that your parcel is late, Sam. It will be there on Monday.",
      was("We are sorry that your parcel is late, Sam. It will be there on Monday.", true, 800),
    ),
    dm("Thank you, Sam!", was("Thank you, Sam!", true, 2)),
    dm(
      "Your refund was sent today and will arrive by Friday.",
      was("We are sorry that your parcel is late, Sam. It will be there on Monday.", true, 2),
    ),
    dm(
      "We are sorry that your parcel is late, Sam. It will be there on Monday.",
      was("We are sorry that your parcel is late, Kim. It will be there on Monday.", false, 30),
      was("We are sorry that your parcel is late, Kim. It will be there on Monday.", false, 31),
      was("We are sorry that your parcel is late, Kim. It will be there on Monday.", false, 32),
    ),
    dm(
      "Es tut uns leid, dass dein Paket so spät kommt. Es ist am Montag da.",
      was("Nous sommes désolés du retard de votre colis, il arrivera lundi matin.", true, 1),
    ),
  ],
};
