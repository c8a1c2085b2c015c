import { creator } from "./creator.ts";
import { product } from "./product.ts";
import { shop } from "./shop.ts";
import type { StarterReply, StarterSetId, WrittenReply } from "./types.ts";

export type { StarterReply, StarterSetId } from "./types.ts";

/** Replies to begin with, for three kinds of people. Of one id there is one reply, for good. */
export const STARTER_SETS: Readonly<Record<StarterSetId, readonly StarterReply[]>> = {
  shop: numbered("shop", shop),
  product: numbered("product", product),
  creator: numbered("creator", creator),
};

function numbered(set: StarterSetId, replies: readonly WrittenReply[]): StarterReply[] {
  return replies.map((reply) => ({
    id: `starter-${set}-${reply.shortcut}`,
    language: "en" as const,
    ...reply,
  }));
}
