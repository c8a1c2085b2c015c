import type { Ended, StepName } from "../../../lib/handoff/index.ts";
import { chatPath } from "../../../lib/text/index.ts";
import { until } from "../../browser/wait.ts";
import type { Visit } from "./day.ts";

/** What becomes of a customer's complaint. */
export interface Fate {
  readonly name: string;
  readonly happens: (visit: Visit) => Promise<void>;
  /** The steps of the case in the end. */
  readonly steps: readonly (StepName | `${StepName} skipped`)[];
  readonly ended?: Ended["as"];
  /** Whether the case is open in the end. */
  readonly open: boolean;
  /** Cases that begin; missing: one. */
  readonly cases?: number;
  /** It is to be looked at again. */
  readonly followedUp?: true;
  /** The public answer was typed on X, without Aside. */
  readonly byHand?: true;
}

/** Opens the tweet, and its case. */
async function begin({ hands, customer, post }: Visit): Promise<void> {
  await hands.go(`/${customer.handle}/status/${post.id}`);
  await hands.moveToDm(post.id);
  await hands.panel.says(`@${customer.handle}`);
}

/** Answers in public with a canned reply that invites, by hand. */
async function answer(visit: Visit): Promise<void> {
  const { hands, post } = visit;
  await begin(visit);
  await hands.panel.press("Start from a reply");
  await hands.panel.chooseFirst();
  await hands.panel.read("Your public reply");
  await hands.openReplyBox(post.id);
  await hands.panel.press("Put it in X’s reply box");
  await hands.panel.says("In X’s reply box. Press Post there.");
  await hands.post();
  await hands.panel.says("Posted. Seen on X.");
}

/** The customer writes, and Aside sees it in the chat. */
async function theyWrite({ hands, world, brand, customer }: Visit, text: string): Promise<void> {
  world.state.addMessage({ senderId: customer.id, recipientId: brand.id, text, via: "site" });
  await hands.go(chatPath(brand.id, customer.id));
  await hands.chat();
}

/** Answers in the chat with a canned reply, by hand. */
async function write({ hands }: Visit): Promise<void> {
  await hands.panel.field("Your private message");
  await hands.panel.press("Start from a reply");
  await hands.panel.chooseFirst();
  await hands.panel.read("Your private message");
  await hands.panel.press("Put it in the message box");
  await hands.panel.says("In X’s message box. Press send there.");
  await hands.sendMessage();
  await hands.panel.says("Sent. Seen in the chat.");
}

async function talk(visit: Visit): Promise<void> {
  await answer(visit);
  await theyWrite(visit, "Thanks for the quick answer! The number is NW-20331.");
  await write(visit);
}

async function resolve(visit: Visit): Promise<void> {
  await talk(visit);
  await visit.hands.panel.press("Mark as resolved");
  await visit.hands.panel.says("This case is closed.");
}

const TALKED = ["acknowledged", "invited", "wrote"] as const;

/** In the order in which a day brings them. */
export const FATES: readonly Fate[] = [
  {
    name: "back after the end",
    async happens(visit) {
      await resolve(visit);
      await theyWrite(visit, "Sorry, it is not here after all.");
      await visit.hands.panel.press("There is more: reopen");
      await write(visit);
    },
    steps: TALKED,
    open: true,
  },
  {
    name: "to be asked again in an hour",
    async happens(visit) {
      const { panel } = visit.hands;
      await answer(visit);
      await panel.press("Follow up");
      await panel.write("What for? (optional)", "Did it arrive?");
      await panel.press("In 1 hour");
      await until("the follow-up to be kept", 10_000, async () =>
        (await panel.rows("cases")).find(
          ({ about, tweet }) => tweet?.id === visit.post.id && about?.followUp?.value !== undefined,
        ),
      );
    },
    steps: ["acknowledged", "invited"],
    open: true,
    followedUp: true,
  },
  {
    name: "resolved",
    happens: resolve,
    steps: [...TALKED, "resolved"],
    open: false,
  },
  {
    name: "invited, and does not write",
    happens: answer,
    steps: ["acknowledged", "invited"],
    open: true,
  },
  {
    name: "thanking",
    async happens(visit) {
      await resolve(visit);
      await visit.hands.panel.press("They thanked you");
    },
    steps: [...TALKED, "resolved", "thanked"],
    open: false,
  },
  {
    name: "asking to be left alone",
    async happens(visit) {
      const { hands } = visit;
      await answer(visit);
      await theyWrite(visit, "Please stop messaging me.");
      await hands.panel.says("may be asking you to stop writing");
      await hands.panel.press("Don’t contact");
      await hands.panel.says("Nothing is sent to them until you allow it again.");
    },
    steps: TALKED,
    open: true,
  },
  {
    name: "answered on X, without Aside",
    async happens(visit) {
      const { hands, post } = visit;
      await begin(visit);
      await hands.openReplyBox(post.id);
      await hands.type("Oh no, that should not have happened! We are looking into it right now.");
      await hands.post();
      await until("Aside to see the answer", 10_000, async () =>
        (await hands.panel.rows("cases")).find(
          ({ steps, tweet }) => tweet?.id === post.id && steps.length > 0,
        ),
      );
    },
    steps: ["acknowledged"],
    open: true,
    byHand: true,
  },
  {
    name: "written to before anybody answered in public",
    async happens(visit) {
      const { hands } = visit;
      await begin(visit);
      await hands.panel.press("Skip this step: Acknowledged");
      await hands.panel.write("Why skip it?", "A colleague spoke to them on the phone.");
      await hands.panel.press("Skip it");
      await hands.panel.says("Skipped: A colleague spoke to them on the phone.");
      await theyWrite(visit, "As I said on the phone: it is NW-20331.");
      await write(visit);
    },
    steps: ["acknowledged skipped", "wrote"],
    open: true,
  },
  {
    name: "handed on",
    async happens(visit) {
      const { panel } = visit.hands;
      await talk(visit);
      await panel.press("End it otherwise…");
      await panel.press("Handed on…");
      await panel.write("To whom, and why?", "To the depot: they have it.");
      await panel.press("End the case");
      await panel.says("Handed on: To the depot: they have it.");
    },
    steps: TALKED,
    ended: "handedOn",
    open: false,
  },
  {
    name: "back under another handle",
    async happens(visit) {
      const { hands, world, customer, brand } = visit;
      await answer(visit);
      const handle = `new_${customer.handle}`.slice(0, 15);
      world.state.rename(customer.id, handle);
      const again = world.state.addPost({
        authorId: customer.id,
        text: `@${brand.handle} any news? I wrote before.`,
        via: "site",
      });
      // X shows whose profile it is by number, which is what tells that they are one.
      await hands.go(`/${handle}`);
      await hands.go(`/${handle}/status/${again.id}`);
      await hands.moveToDm(again.id);
      await hands.panel.says(`@${handle}`);
      await hands.panel.says("1 other case with them");
    },
    steps: ["acknowledged", "invited"],
    open: true,
    cases: 2,
  },
  {
    name: "not to be helped",
    async happens(visit) {
      const { panel } = visit.hands;
      await answer(visit);
      await panel.press("End this case…");
      await panel.press("Unresolved…");
      await panel.write("Why does it stay unresolved?", "They deleted their account.");
      await panel.press("End the case");
      await panel.says("Closed, unresolved: They deleted their account.");
    },
    steps: ["acknowledged", "invited"],
    ended: "unresolved",
    open: false,
  },
];
