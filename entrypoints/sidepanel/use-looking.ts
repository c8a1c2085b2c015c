import { useEffect, useRef } from "react";
import { lookAgainAfter } from "../../lib/sends/index.ts";

/**
 * Looks on X again and again by itself, while this is shown, the panel is seen and the person wants that.
 * Looks that bring nothing come later and later.
 * @param what what is looked for: with another one it begins anew
 * @param look says whether it brought something; undefined: it can't be looked for now
 */
export function useLooking(
  what: string | undefined,
  look: () => Promise<boolean | undefined>,
): void {
  const latest = useRef(look);
  useEffect(() => {
    latest.current = look;
  });
  useEffect(() => {
    if (what === undefined) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let inVain = 0;
    let over = false;
    const next = async () => {
      clearTimeout(timer);
      if (document.visibilityState !== "visible") return;
      const brought = await latest.current().catch(() => undefined);
      if (over) return;
      inVain = brought === true ? 0 : inVain + 1;
      timer = setTimeout(() => void next(), lookAgainAfter(inVain));
    };
    const seen = () => void next();
    document.addEventListener("visibilitychange", seen);
    void next();
    return () => {
      over = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", seen);
    };
  }, [what]);
}
