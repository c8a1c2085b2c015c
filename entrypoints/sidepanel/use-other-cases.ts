import { useLiveQuery } from "dexie-react-hooks";
import type { Case } from "../../lib/handoff/index.ts";
import { readers } from "./store.ts";

const NONE: readonly Case[] = [];

/** The other cases of the same person with the same account, begun last first. */
export function useOtherCases({ id, customerId }: Case): readonly Case[] {
  const cases = useLiveQuery(() => readers.casesOfPerson(customerId), [customerId]);
  return cases?.filter((one) => one.id !== id) ?? NONE;
}
