import { forgottenWords } from "../../../components/ui/forget.tsx";
import { askWorker, type Ask, problemWords } from "../../../lib/messages/index.ts";

/** Has uses of canned replies forgotten; gives the sentence that says what came of it. */
export async function forgetUses(what: Ask<"panel/forgetUses">): Promise<string> {
  try {
    return forgottenWords((await askWorker("panel/forgetUses", what)).forgotten);
  } catch (error) {
    return problemWords(error);
  }
}
