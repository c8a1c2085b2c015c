import { EXAMPLES } from "../../../components/replies/examples.ts";
import type { Looked } from "../../../components/replies/types.ts";
import { firstNameOf } from "../../../lib/customers/index.ts";
import { messageLength, postLength } from "../../../lib/counting/index.ts";
import type { Account } from "../../../lib/db/index.ts";
import { words } from "../../../lib/platform/index.ts";
import { fill, TemplateError, type CannedReply } from "../../../lib/replies/index.ts";
import { dmLinkOf } from "../../../lib/text/index.ts";

/** Stands for an account's number where Aside has not met it yet: links count the same, whatever is in them. */
const NO_NUMBER = "1000000000";

/** The example's tweet is so old, ms. */
const AGE = 3 * 3_600_000;

/** Who answers in the preview, and when. */
export interface From {
  readonly account: Account | undefined;
  readonly agentName: string;
  /** ms since 1970. */
  readonly now: number;
  /** The template of another reply, by its shortcut. */
  readonly partial: (shortcut: string) => string | undefined;
}

/** A wording of a reply as an example's customer would get it. Never throws. */
export function look(reply: CannedReply, wording: string, example: number, from: From): Looked {
  const shown = EXAMPLES[example] ?? EXAMPLES[0];
  const { account, agentName, now, partial } = from;
  const first = firstNameOf(shown.name);
  const { scope, language, prompt } = reply;
  const count = (text: string) => {
    if (scope === "public") {
      const { weighted, max } = postLength(text);
      return { used: weighted, max };
    }
    const { length, max } = messageLength(text);
    return { used: length, max };
  };
  try {
    const { text, unfilled } = fill(
      wording,
      {
        customer: {
          handle: shown.handle,
          name: shown.name,
          ...(first && { firstName: first.name, firstNameGuessed: !first.certain }),
        },
        tweet: { text: words(shown.text), postedAt: now - AGE },
        account: {
          handle: account?.shownHandle ?? "you",
          ...(account?.name !== undefined && { name: account.name }),
        },
        agent: agentName === "" ? {} : { name: agentName },
        dmLink: dmLinkOf(account?.userId ?? NO_NUMBER, prompt),
        scope,
        now,
        timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
      },
      { language, partial },
    );
    return { text, unfilled, length: count(text) };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const { problem, line, column, named } = error;
    const where = { problem, line, column, named };
    return { text: "", unfilled: [], length: count(""), problem: where };
  }
}
