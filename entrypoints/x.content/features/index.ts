import type { CreateFeature } from "../context.ts";
import { accountSeen } from "./account-seen.ts";
import { chatSeen } from "./chat-seen.ts";
import { composingBegins } from "./composing-begins.ts";
import { customerSeen } from "./customer-seen.ts";
import { moveToDm } from "./move-to-dm.ts";
import { postsSeen } from "./posts-seen.ts";

/** Every feature on the page. The account comes first: the others speak in its name. */
export const features: readonly CreateFeature[] = [
  accountSeen,
  customerSeen,
  moveToDm,
  postsSeen,
  chatSeen,
  composingBegins,
];
