import { HI, ME, NAME, SIGNED } from "./pieces.ts";
import type { WrittenReply } from "./types.ts";

/** For whoever sells things and sends them, in private and afterwards. */
export const shopInPrivate: readonly WrittenReply[] = [
  {
    title: "Got your message",
    shortcut: "hello",
    folder: "Conversation",
    scope: "dm",
    tags: ["hello", "first"],
    wordings: [
      `${HI}, thank you for writing. ${ME}I'll stay with you until this is sorted. Give me a moment to look into it; you'll hear from me right here.`,
      `Thanks for coming over${NAME}. I'm looking at it now and will write again here as soon as I know more.${SIGNED}`,
    ],
  },
  {
    title: "Two things I need",
    shortcut: "details",
    folder: "Conversation",
    scope: "dm",
    tags: ["order number", "postcode"],
    asksFor: ["orderNumber", "postcode"],
    wordings: [
      `Thanks${NAME}. To find it I need two things: the order number, and the postcode it goes to. Please leave out passwords and card details; I never need those.`,
      `${HI}, I can look it up straight away once I have the order number (it's in the confirmation e-mail) and the delivery postcode. Nothing else for now.`,
    ],
  },
  {
    title: "A photo, please",
    shortcut: "photo",
    folder: "Conversation",
    scope: "dm",
    tags: ["photo", "damaged"],
    asksFor: ["photo"],
    wordings: [
      `Could you send a photo of it here${NAME}? One of the item and one of the box, if you still have it. Any quality will do, I only need to see what happened.`,
      `A quick picture would help me most: the part that's wrong, and the label on the parcel if it's still around. Then I can settle this without asking you again.`,
    ],
  },
  {
    title: "Still looking",
    shortcut: "looking",
    folder: "Conversation",
    scope: "dm",
    tags: ["update", "carrier", "waiting"],
    wordings: [
      `A short note so you don't have to wonder${NAME}: I've asked the carrier and am waiting for their answer. I'll write again tomorrow at the latest, whatever they say.`,
      `Nothing new yet, I'm afraid, but I haven't forgotten you${NAME}. The search is under way, and the next message here will come from me.`,
    ],
  },
  {
    title: "A new one is on its way",
    shortcut: "replace",
    folder: "Conversation",
    scope: "dm",
    tags: ["replacement", "sent"],
    wordings: [
      `Good news${NAME}: a new one has left us today. The tracking link comes by e-mail this evening. Please keep the old one until it's there; you needn't send it back.`,
      `I've had another one packed${NAME}, and looked into the box myself. It goes out with tonight's post. If it isn't with you in three days, write to me here.`,
    ],
  },
  {
    title: "The refund is on its way",
    shortcut: "paid",
    folder: "Conversation",
    scope: "dm",
    tags: ["refund", "money", "done"],
    wordings: [
      `I've just sent the money back${NAME}, the full amount. Banks take three to five working days to show it. If it isn't there by then, tell me here and I'll chase it.`,
      `Done${NAME}: the refund has gone to the card or account you paid with. It usually shows within a week. Sorry again for the trouble.`,
    ],
  },
  {
    title: "A kind no",
    shortcut: "no",
    folder: "Conversation",
    scope: "dm",
    tags: ["no", "policy"],
    wordings: [
      `I've asked, and I'm afraid we can't do that${NAME}. I know it's not the answer you hoped for. What I can do is look for the next best thing; shall I?`,
      `${HI}, I'd have liked to say yes, but that's beyond what I'm able to do here. I'd rather tell you now than leave you waiting. Is there another way I could help?`,
    ],
  },
  {
    title: "It's sorted",
    shortcut: "sorted",
    folder: "Conversation",
    scope: "dm",
    tags: ["done", "resolved"],
    wordings: [
      `It's put right on our side now${NAME}. Is everything as it should be on yours? If anything is still off, just write here and I'll pick it up again.${SIGNED}`,
      `That should be everything${NAME}. Thank you for your patience with us; this conversation stays open in case something comes up.${SIGNED}`,
    ],
  },
  {
    title: "How was it?",
    shortcut: "rate",
    folder: "Afterwards",
    scope: "survey",
    tags: ["survey", "rating"],
    wordings: [
      `${HI}, one question, if you have ten seconds: how was our help, from 1 (poor) to 5 (very good)? Just answer with the number. Thank you.`,
      `May I ask how we did${NAME}? A number from 1, not good, to 5, very good, is enough. An honest one helps us more than a nice one.`,
    ],
  },
  {
    title: "One thing to do better",
    shortcut: "better",
    folder: "Afterwards",
    scope: "survey",
    tags: ["survey", "improve"],
    wordings: [
      `Now that it's settled${NAME}: what's the one thing we should have done differently? One line is plenty, and I do read them all.`,
      `${HI}, before I close this: was there a moment when we made it harder than it had to be? If so, I'd like to know. If not, no need to answer.`,
    ],
  },
];
