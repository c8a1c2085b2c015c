import { useEffect, useState } from "react";

type Engine = typeof import("./engine.ts");

let loaded: Engine | undefined;

/** The engine, once the case has been painted and it has been loaded; undefined until then. */
export function useEngine(): Engine | undefined {
  const [engine, setEngine] = useState(() => loaded);
  useEffect(() => {
    if (engine) return undefined;
    // The frame after this one is the first that shows the case.
    const frame = requestAnimationFrame(() => {
      void import("./engine.ts").then((module) => {
        loaded = module;
        setEngine(module);
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [engine]);
  return engine;
}
