import { EXAMPLES } from "../../../components/replies/examples.ts";
import type { Looked } from "../../../components/replies/types.ts";
import { firstNameOf } from "../../../lib/customers/index.ts";
import { messageLength, postLength } from "../../../lib/counting/index.ts";
import type { Account } from "../../../lib/db/index.ts";
import { fill, TemplateError, type CannedReply } from "../../../lib/replies/index.ts";
import { dmLinkOf } from "../../../lib/text/index.ts";

/** Stands for an account's number where Aside has not met it yet: links count the same, whatever is in them. */
const NO_NUMBER = "1000000000";

/** A wording of a reply as an example's customer would get it. Never throws. */
export function look(
  reply: CannedReply,
  wording: string,
  example: number,
  from: { readonly account: Account | undefined; readonly agentName: string },
): Looked {
  const { name, handle } = EXAMPLES[example] ?? { name: "", handle: "" };
  const firstName = firstNameOf(name);
  const { account, agentName } = from;
  const count = (text: string) => {
    if (reply.scope === "public") {
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
        customer: { handle, name, ...(firstName !== undefined && { firstName }) },
        account: {
          handle: account?.shownHandle ?? "you",
          ...(account?.name !== undefined && { name: account.name }),
        },
        agent: agentName === "" ? {} : { name: agentName },
        dmLink: dmLinkOf(account?.userId ?? NO_NUMBER, reply.prompt),
      },
      reply.language,
    );
    return { text, unfilled, length: count(text) };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const { kind, line, what } = error;
    return { text: "", unfilled: [], length: count(""), problem: { kind, line, what } };
  }
}
