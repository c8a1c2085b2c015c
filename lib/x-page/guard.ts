/** Where errors of the page layer end: they are told once, and never reach the page. */
export interface Guard {
  /** Runs `work`; an error in it is caught and told under the feature's name. */
  run(feature: string, work: () => void): void;
  /** Tells of what went wrong where nothing was thrown. */
  tell(feature: string, problem: unknown): void;
}

/** @param say told once per feature and message */
export function createGuard(say: (feature: string, problem: unknown) => void): Guard {
  const told = new Set<string>();
  const tell: Guard["tell"] = (feature, problem) => {
    const key = `${feature}: ${String(problem)}`;
    if (told.has(key) || told.size > 50) return;
    told.add(key);
    say(feature, problem);
  };
  return {
    run(feature, work) {
      try {
        work();
      } catch (error) {
        tell(feature, error);
      }
    },
    tell,
  };
}
