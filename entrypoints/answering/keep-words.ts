import type { Handle } from "../../lib/customers/index.ts";
import type { Ledger } from "../../lib/db/index.ts";
import { invites } from "../../lib/handoff/index.ts";
import { arrived, openKeyOf, type Target } from "../../lib/sends/index.ts";
import { fingerprint } from "../../lib/text/index.ts";
import type { World } from "./world.ts";

type Needs = Pick<World, "engine" | "etiquette">;

/** A text that has come to stand on X. */
interface Standing {
  readonly account: Handle;
  /** Missing where nobody knows whose tweet it answers. */
  readonly customer: Handle | undefined;
  readonly target: Target;
  readonly text: string;
  /** ms since 1970. */
  readonly at: number;
}

/** What etiquette keeps of a text in place of it; told twice it is kept once. */
export async function keepWords(
  { engine, etiquette }: Needs,
  { account, customer, target, text, at }: Standing,
): Promise<void> {
  const { keptOf } = await engine();
  await etiquette.keep({
    id: openKeyOf(account, target, fingerprint(text)),
    account,
    ...(customer && { customer }),
    ...(target.kind === "tweet" && { tweetId: target.tweetId }),
    channel: target.kind === "tweet" ? "public" : "dm",
    at,
    words: keptOf(text),
    ...(target.kind === "tweet" && { invites: invites(text) }),
  });
}

/** The ledger, of which etiquette remembers what has arrived: the text itself may be gone with that step. */
export function rememberedByEtiquette(ledger: Ledger, world: Needs & Pick<World, "log">): Ledger {
  return {
    ...ledger,
    async change(id, change) {
      let text: string | null = null;
      const send = await ledger.change(id, (before) => {
        const next = change(before);
        text = next && arrived(next) && !arrived(before) ? before.text : null;
        return next;
      });
      if (send && text !== null) {
        const { account, customer, target, updatedAt: at } = send;
        keepWords(world, { account, customer, target, text, at }).catch((error: unknown) => {
          world.log("what was said is not remembered", error);
        });
      }
      return send;
    },
  };
}
