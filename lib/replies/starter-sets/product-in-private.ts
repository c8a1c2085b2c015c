import { HI, ME, NAME, SIGNED } from "./pieces.ts";
import type { WrittenReply } from "./types.ts";

/** For whoever makes an app or a service, in private and afterwards. */
export const productInPrivate: readonly WrittenReply[] = [
  {
    title: "Got your message",
    shortcut: "hello",
    folder: "Conversation",
    scope: "dm",
    tags: ["hello", "first"],
    wordings: [
      `${HI}, thank you for writing. ${ME}I'll stay with you until this works. I'm reading what you sent and will answer right here.`,
      `Thanks for moving over${NAME}. Let me try it on my side first, so that I don't ask you for things I can find out myself.${SIGNED}`,
    ],
  },
  {
    title: "Version and device",
    shortcut: "details",
    folder: "Conversation",
    scope: "dm",
    tags: ["version", "device", "details"],
    asksFor: ["version", "device"],
    wordings: [
      `Two things would help me${NAME}: which device you use, and the version (it's at the bottom of the settings). Please leave out passwords; I never need those.`,
      `To see what you see, I'd need to know the version, and whether it's on a phone or a computer. A screenshot of the message is worth a hundred words.`,
    ],
  },
  {
    title: "Please try this",
    shortcut: "try",
    folder: "Conversation",
    scope: "dm",
    tags: ["steps", "try", "workaround"],
    wordings: [
      `Could you try one thing${NAME}? Close it fully, open it again, and wait for half a minute before doing anything. If it's the same, tell me, and we'll go deeper.`,
      `There may be a quick way round: sign out and in once, then repeat what you did. Nothing is lost by it. Let me know what you see, either way.`,
    ],
  },
  {
    title: "With our engineers",
    shortcut: "passed",
    folder: "Conversation",
    scope: "dm",
    tags: ["engineers", "update", "waiting"],
    wordings: [
      `I can see the fault too now${NAME}, so it's with the people who write that part. I'll keep asking, and write here when there's something to tell, at the latest in two days.`,
      `You're not imagining it: we can reproduce it. I've handed over all you sent, so you won't have to explain it again. I'll come back to you here.`,
    ],
  },
  {
    title: "Fixed, please check",
    shortcut: "check",
    folder: "Conversation",
    scope: "dm",
    tags: ["fixed", "check"],
    wordings: [
      `It should work now${NAME}. Would you update and try it once more? If there's any trouble left, I'd like to be the first to hear.${SIGNED}`,
      `The fix went out a moment ago. Please give it a go and tell me how it looks on your side; until then I'll leave this open.${SIGNED}`,
    ],
  },
  {
    title: "Money is on its way back",
    shortcut: "paid",
    folder: "Conversation",
    scope: "dm",
    tags: ["refund", "money", "done"],
    wordings: [
      `I've returned the payment${NAME}, the full amount. It takes the bank three to five working days to show it. If it isn't there then, tell me and I'll chase it.`,
      `That's settled: the charge is undone, and nothing more will be taken. The receipt comes by e-mail. Sorry for the bother${NAME}.`,
    ],
  },
  {
    title: "A kind no",
    shortcut: "no",
    folder: "Conversation",
    scope: "dm",
    tags: ["no", "limits"],
    wordings: [
      `I've looked for a way${NAME}, and there isn't one at the moment. I'd rather say so than leave you hoping. If it changes, I'll write to you here.`,
      `${HI}, we can't do that, and I know it's not what you wanted to read. May I show you how others get close to it? It takes one more step, but it holds.`,
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
      `Did we get you there${NAME}? A number from 1, not at all, to 5, entirely, would tell us a lot. There's no form behind it.`,
    ],
  },
  {
    title: "One thing to do better",
    shortcut: "better",
    folder: "Afterwards",
    scope: "survey",
    tags: ["survey", "improve"],
    wordings: [
      `Now that it works again${NAME}: what should have gone quicker? One line is enough, and it goes to the people who can change it.`,
      `${HI}, a last thing. If you could change one thing about how we handled this, what would it be? Silence is fine too.`,
    ],
  },
];
