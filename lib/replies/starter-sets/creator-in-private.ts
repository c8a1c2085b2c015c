import { HI, NAME, SIGNED } from "./pieces.ts";
import type { WrittenReply } from "./types.ts";

/** For one person who makes things, and gets the same ten questions every day, in private and afterwards. */
export const creatorInPrivate: readonly WrittenReply[] = [
  {
    title: "Got your message",
    shortcut: "hello",
    folder: "Conversation",
    scope: "dm",
    tags: ["hello", "first"],
    wordings: [
      `${HI}, thanks for writing, it's arrived. It's just me here, so give me a day or two, and then you'll have a real answer.`,
      `Found you${NAME}. Let me look into this properly tonight; I'll write to you here as soon as I know more.${SIGNED}`,
    ],
  },
  {
    title: "What I need to know",
    shortcut: "details",
    folder: "Conversation",
    scope: "dm",
    tags: ["order number", "details"],
    asksFor: ["orderNumber", "emailAddress"],
    wordings: [
      `To find it I need the order number${NAME}, or the e-mail address you used when you bought it. Nothing else, and please no card details.`,
      `Could you send me the order number? It's in the first e-mail you got. If that's gone, the name on the order will do as well${NAME}.`,
    ],
  },
  {
    title: "It's open now",
    shortcut: "open",
    folder: "Conversation",
    scope: "dm",
    tags: ["access", "fixed", "done"],
    wordings: [
      `Done${NAME}, you're in. Could you sign out and in once and tell me whether everything is there? Sorry that you had to ask.${SIGNED}`,
      `I've set it right by hand, so it should work from now on. If it ever shuts you out again, write to me here and I'll be quicker.${SIGNED}`,
    ],
  },
  {
    title: "Another one is on its way",
    shortcut: "replace",
    folder: "Conversation",
    scope: "dm",
    tags: ["replacement", "sent"],
    wordings: [
      `I've packed you a new one${NAME}, with more cardboard this time. It goes to the post tomorrow. Keep the first one, or give it to someone who doesn't mind a dent.`,
      `A second one is on its way to you. I walked it to the post office myself, and I'll send you the tracking number when I have it${NAME}.`,
    ],
  },
  {
    title: "No to working together, kindly",
    shortcut: "no",
    folder: "Conversation",
    scope: "dm",
    tags: ["no", "collab"],
    wordings: [
      `Thank you for laying it out so clearly${NAME}. I'm going to say no: I have more on my desk than hours at the moment, and you deserve someone who can give it their best.`,
      `I've thought about it${NAME}, and it isn't quite mine. I didn't want to leave you without an answer. I hope it finds the right person; I'll be glad to see it.`,
    ],
  },
  {
    title: "Let's do it",
    shortcut: "yes",
    folder: "Conversation",
    scope: "dm",
    tags: ["yes", "collab", "next steps"],
    asksFor: ["date", "amount"],
    wordings: [
      `I like this${NAME}. Before we begin, could you tell me the dates you have in mind, what should be finished by then, and the budget? Roughly is fine.`,
      `Yes, gladly. Let me have the plan in a few lines (what, by when, for how much), and I'll answer with what I can promise and what I can't${NAME}.`,
    ],
  },
  {
    title: "How was it?",
    shortcut: "rate",
    folder: "Afterwards",
    scope: "survey",
    tags: ["survey", "rating"],
    wordings: [
      `${HI}, did that help? A number from 1 (no) to 5 (very much) is all I'm asking. I'm one person, so each one counts.`,
      `May I ask you something${NAME}? How well did I look after this, from 1 to 5? Be honest; I'd rather know.`,
    ],
  },
  {
    title: "One thing to do better",
    shortcut: "better",
    folder: "Afterwards",
    scope: "survey",
    tags: ["survey", "improve"],
    wordings: [
      `Now that it's done${NAME}: what's one thing I could have made easier for you? A word or two is plenty.`,
      `${HI}, I'm trying to get better at this side of the work. Was there anything you'd have wanted sooner, or clearer? No need to be polite.`,
    ],
  },
];
