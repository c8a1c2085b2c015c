import { useEffect, useRef } from "react";
import type { RuleId, Warning } from "../../lib/etiquette/index.ts";

/**
 * The rules that had something to say while this draft was written, and have nothing more to say of it now.
 * A draft begins when its box is empty.
 */
export function useFollowed(text: string, warnings: readonly Warning[] = []): () => RuleId[] {
  const fired = useRef(new Set<RuleId>());
  useEffect(() => {
    if (text.trim() === "") fired.current.clear();
    else for (const { rule } of warnings) fired.current.add(rule);
  }, [text, warnings]);
  return () => [...fired.current].filter((rule) => warnings.every((one) => one.rule !== rule));
}
