import { forgottenWords } from "../../components/ui/forget.tsx";
import type { Case } from "../../lib/handoff/index.ts";
import { askWorker, problemWords } from "../../lib/messages/index.ts";

/** Has it forgotten which replies were used for this customer; gives the sentence that says what came of it. */
export async function forgetUsed({ account, customer }: Case): Promise<string> {
  try {
    const asked = { of: "customer", account, customer } as const;
    return forgottenWords((await askWorker("panel/forgetUses", asked)).forgotten);
  } catch (error) {
    return problemWords(error);
  }
}
