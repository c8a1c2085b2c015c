import { useLiveQuery } from "dexie-react-hooks";
import { useMemo } from "react";
import type { PlaceHint } from "../../lib/etiquette/index.ts";
import type { ShownCase } from "./read-case.ts";
import { readers } from "./store.ts";
import { useEngine } from "./use-engine.ts";

/**
 * Where an answer to the case's tweet belongs, if anything speaks for one side and it is wanted.
 * @param isNext the public step: later the hint would come too late
 */
export function usePlace(
  { case: { account, tweet }, customer, settings: { place } }: ShownCase,
  isNext: boolean,
): PlaceHint | undefined {
  const engine = useEngine();
  const isWanted = isNext && tweet !== undefined && place !== "off" && !customer.doNotContact;
  const kept = useLiveQuery(
    async () => (isWanted ? readers.saidToAll(account, Date.now()) : undefined),
    [account, isWanted],
  );
  return useMemo(
    () => (isWanted && kept ? engine?.placeOf(tweet, kept, { place }) : undefined),
    [engine, isWanted, tweet, kept, place],
  );
}
