import type { Fault } from "../types.ts";
import type { Faults } from "./types.ts";

type Does = Fault["does"];

/** `METHOD /path`, where `*` stands for any one segment. */
export function matches(pattern: string, method: string, path: string): boolean {
  const [wantedMethod, wantedPath = ""] = pattern.split(" ");
  if (wantedMethod !== "*" && wantedMethod !== method) return false;
  const wanted = wantedPath.split("/");
  const given = path.split("/");
  return (
    wanted.length === given.length && wanted.every((part, at) => part === "*" || part === given[at])
  );
}

/** Faults are met in the order in which they were added, one for a call; a clock skew goes with another. */
export function createFaults(): Faults & {
  meet(method: string, path: string): { does?: Does; skewMs: number };
  released(): Promise<void>;
} {
  let faults: { fault: Fault; left: number }[] = [];
  let waiting: (() => void)[] = [];

  const use = (entry: { fault: Fault; left: number }) => {
    entry.left -= 1;
    if (entry.left <= 0) faults = faults.filter((other) => other !== entry);
    return entry.fault.does;
  };

  return {
    add(fault) {
      faults.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
    },
    release() {
      const now = waiting;
      waiting = [];
      for (const go of now) go();
    },
    clear() {
      faults = [];
    },
    released: () => new Promise<void>((go) => waiting.push(go)),
    meet(method, path) {
      const met = faults.filter((entry) => matches(entry.fault.on, method, path));
      const skewed = met.find((entry) => entry.fault.does.kind === "clockSkew");
      const first = met.find((entry) => entry.fault.does.kind !== "clockSkew");
      const skew = skewed && use(skewed);
      return {
        skewMs: skew?.kind === "clockSkew" ? skew.ms : 0,
        ...(first && { does: use(first) }),
      };
    },
  };
}
