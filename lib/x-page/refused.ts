import type { PageAsks, Reply } from "../messages/index.ts";
import type { Layer } from "./layer.ts";

/** Tells the person that the worker did not take what they pressed: to reload the tab, or what `say` says. */
export function refused(
  layer: Pick<Layer, "outdated">,
  { problem }: Extract<Reply<keyof PageAsks>, { ok: false }>,
  say: () => void,
): void {
  if (problem === "gone" || problem === "outdated") layer.outdated();
  else say();
}
