import { useEffect, useState } from "react";
import { browser } from "../../lib/platform/index.ts";

// Asked at once, while React still starts.
const current = browser.windows.getCurrent();

/** The window that this panel stands in; undefined for the first instant. */
export function useWindowId(): number | undefined {
  const [id, setId] = useState<number>();
  useEffect(() => {
    void current.then((found) => setId(found.id));
  }, []);
  return id;
}
