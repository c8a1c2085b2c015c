import { chatRoots } from "../readers/chat.ts";
import { probeBoxes } from "./boxes.ts";
import { probeChats } from "./chats.ts";
import { probePeople } from "./people.ts";
import { kindOf, type Sight } from "./sight.ts";
import type { Subject, Tally } from "./tally.ts";
import { probeTweets } from "./tweets.ts";

/**
 * One look at the page as it stands, in small steps.
 * @param path the page's own path
 * @param visit stands for this visit to this path
 */
export function* lookAt(
  page: Document,
  path: string,
  visit: Subject,
  tally: Tally,
): Generator<undefined, void> {
  const kind = kindOf(path);
  const sight: Sight = {
    page,
    path,
    kind,
    visit,
    roots: chatRoots(page),
    see(part, subject, state, enough, weight, at = kind) {
      const named = typeof state === "string" ? state : state ? "found" : "missing";
      tally.see(part, at, subject, named, enough, weight);
    },
  };
  for (const probe of [probeTweets, probePeople, probeBoxes, probeChats]) {
    yield* probe(sight);
    yield;
  }
}
