/** Where errors of the page layer end: they are told once, and never reach the page. */
export interface Guard {
  /** Runs `work`; an error in it is caught and told under the feature's name. */
  run(feature: string, work: () => void): void;
}

/** @param tell told once per feature and message */
export function createGuard(tell: (feature: string, error: unknown) => void): Guard {
  const told = new Set<string>();
  const catchOne = (feature: string, error: unknown): void => {
    const key = `${feature}: ${error instanceof Error ? error.message : String(error)}`;
    if (told.has(key) || told.size > 50) return;
    told.add(key);
    tell(feature, error);
  };
  return {
    run(feature, work) {
      try {
        work();
      } catch (error) {
        catchOne(feature, error);
      }
    },
  };
}
