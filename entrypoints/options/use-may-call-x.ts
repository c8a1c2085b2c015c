import { useEffect, useState } from "react";
import { mayCallX, onPermissions } from "../../lib/platform/index.ts";

/** Whether the browser lets Aside reach X's API, live; undefined until it has told. */
export function useMayCallX(): boolean | undefined {
  const [may, setMay] = useState<boolean>();
  useEffect(() => {
    const look = () => void mayCallX().then(setMay);
    look();
    return onPermissions(look);
  }, []);
  return may;
}
