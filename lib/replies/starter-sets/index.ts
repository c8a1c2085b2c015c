import { creator } from "./creator.ts";
import { shop } from "./shop.ts";
import { software } from "./software.ts";
import type { StarterReply, StarterSetName } from "./types.ts";

export type { StarterReply, StarterSetName } from "./types.ts";

/** Replies to begin with, for three kinds of people. */
export const STARTER_SETS: Readonly<Record<StarterSetName, readonly StarterReply[]>> = {
  shop,
  software,
  creator,
};
