import { useEffect, useState } from "react";
import { ownWindowId } from "../../lib/platform/index.ts";

// Asked at once, while React still starts.
const current = ownWindowId();

/** The window that this panel belongs to; undefined for the first instant. */
export function useWindowId(): number | undefined {
  const [id, setId] = useState<number>();
  useEffect(() => {
    void current.then(setId);
  }, []);
  return id;
}
