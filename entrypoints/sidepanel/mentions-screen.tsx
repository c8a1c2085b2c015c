import { useLiveQuery } from "dexie-react-hooks";
import { useState } from "react";
import { MentionsView } from "../../components/mentions/mentions-view.tsx";
import { SpentLine } from "../../components/money/spent-line.tsx";
import { Notice } from "../../components/ui/notice.tsx";
import type { Handle } from "../../lib/customers/index.ts";
import type { Account, Settings } from "../../lib/db/index.ts";
import { askWorker } from "../../lib/messages/index.ts";
import { words } from "../../lib/platform/index.ts";
import type { Refusal } from "../../lib/sends/index.ts";
import { refusalWords } from "./refusal-words.ts";
import { readers } from "./store.ts";
import { useAsk } from "./use-ask.ts";
import { useLooking } from "./use-looking.ts";
import { useSpent } from "./use-spent.ts";

interface MentionsScreenProps {
  /** Those that are connected, at least one. */
  readonly accounts: readonly [Account, ...Account[]];
  /** The account that X is signed in with in this window, where that is known. */
  readonly signedIn: Handle | undefined;
  readonly settings: Settings | undefined;
  readonly windowId: number;
  readonly now: number;
  /** A mention's case shows now. */
  readonly onTaken: () => void;
}

/** What mentions one of the connected accounts, read when the person presses, or by itself if they want that. */
export function MentionsScreen(props: MentionsScreenProps) {
  const { accounts, signedIn, settings, windowId, now, onTaken } = props;
  const [chosen, setChosen] = useState<Handle>();
  const [found, setFound] = useState<number>();
  const { ask, asking, problem } = useAsk();
  const account = accounts.find(({ handle }) => handle === (chosen ?? signedIn)) ?? accounts[0];
  const { handle } = account;
  const mentions = useLiveQuery(() => readers.mentions(handle), [handle]);
  const spent = useSpent(now);

  /** @returns how many it brought */
  async function look(how: { older?: true; byItself?: true }): Promise<number> {
    let brought = 0;
    await ask(async () => {
      if (!how.byItself) setFound(undefined);
      const answer = await askWorker("panel/readMentions", { account: handle, ...how });
      if ("problem" in answer) return sentence(answer.problem);
      brought = answer.found;
      if (!how.byItself || brought > 0) setFound(brought);
      return undefined;
    });
    return brought;
  }

  useLooking(
    settings?.looksByItself ? handle : undefined,
    async () => (await look({ byItself: true })) > 0,
  );

  return (
    <MentionsView
      accounts={accounts}
      account={account}
      onAccount={(other) => {
        setChosen(other);
        setFound(undefined);
      }}
      mentions={mentions}
      now={now}
      looking={asking}
      says={found === undefined ? undefined : foundWords(found)}
      onLook={() => void look({})}
      onOlder={() => void look({ older: true })}
      onNames={() =>
        void ask(async () => {
          const answer = await askWorker("panel/readAuthors", { account: handle });
          return "problem" in answer ? sentence(answer.problem) : undefined;
        })
      }
      onTake={({ tweetId }) =>
        void ask(async () => {
          const mention = { account: handle, tweetId, windowId };
          const answer = await askWorker("panel/takeMention", mention);
          if ("problem" in answer) return sentence(answer.problem);
          onTaken();
          return undefined;
        })
      }
      onDone={({ tweetId }) =>
        void ask(async () => {
          await askWorker("panel/mentionDone", { account: handle, tweetId, done: true });
          return undefined;
        })
      }
    >
      {problem !== undefined && <Notice live level="warn" title={problem} />}
      {spent && <SpentLine spent={spent} now={now} />}
    </MentionsView>
  );
}

/** That there are no credits left is said beside what was spent. */
function sentence(problem: Refusal): string | undefined {
  return problem.kind === "noCredits" ? undefined : refusalWords(problem);
}

function foundWords(found: number): string {
  if (found === 0) return words("mentions_found_none");
  return found === 1 ? words("mentions_found_one") : words("mentions_found", String(found));
}
