import { useEffect, useState } from "react";
import { askWorker } from "../../../lib/messages/index.ts";

/**
 * Ids of the replies that are found, best first, while one types; undefined where nothing is searched for.
 * Until the answer is there, what was found before stays.
 * @param library changes when there may be others to find
 */
export function useFound(query: string, library: unknown): readonly string[] | undefined {
  const [found, setFound] = useState<readonly string[]>();
  const wanted = query.trim();
  useEffect(() => {
    if (wanted === "") return undefined;
    let isLast = true;
    void askWorker("panel/findReplies", { query: wanted }).then(
      ({ ids }) => {
        if (isLast) setFound(ids);
      },
      () => undefined,
    );
    return () => {
      isLast = false;
    };
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- Another library has others to find.
  }, [wanted, library]);
  return wanted === "" ? undefined : found;
}
