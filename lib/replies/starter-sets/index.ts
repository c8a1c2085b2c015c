import { creatorInPrivate } from "./creator-in-private.ts";
import { creatorInPublic } from "./creator-in-public.ts";
import { productInPrivate } from "./product-in-private.ts";
import { productInPublic } from "./product-in-public.ts";
import { shopInPrivate } from "./shop-in-private.ts";
import { shopInPublic } from "./shop-in-public.ts";
import type { StarterReply, StarterSetId, WrittenReply } from "./types.ts";

export type { StarterReply, StarterSetId } from "./types.ts";

/** Replies to begin with, for three kinds of people. Of one id there is one reply, for good. */
export const STARTER_SETS: Readonly<Record<StarterSetId, readonly StarterReply[]>> = {
  shop: numbered("shop", [...shopInPublic, ...shopInPrivate]),
  product: numbered("product", [...productInPublic, ...productInPrivate]),
  creator: numbered("creator", [...creatorInPublic, ...creatorInPrivate]),
};

function numbered(set: StarterSetId, replies: readonly WrittenReply[]): StarterReply[] {
  return replies.map((reply) => ({
    id: `starter-${set}-${reply.shortcut}`,
    language: "en" as const,
    ...reply,
  }));
}
