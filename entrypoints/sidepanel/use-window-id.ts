import { useEffect, useState } from "react";
import { ownWindowId } from "../../lib/platform/index.ts";
import { earlyRead } from "./early.ts";

// Asked at once, while React still starts.
const current = ownWindowId();

/** The window that this panel belongs to; undefined for the first instant. */
export function useWindowId(): number | undefined {
  const [id, setId] = useState(() => earlyRead()?.windowId);
  useEffect(() => {
    void current.then(setId);
  }, []);
  return id;
}
