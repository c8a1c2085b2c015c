import * as v from "valibot";
import type { Handle } from "../customers/index.ts";
import { mostOf } from "../sends/index.ts";
import type { Caller, Pays } from "./call.ts";
import { DM_FIELDS, POST_FIELDS } from "./client.ts";
import type { Stretch } from "./look.ts";
import { DmEventsAnswer, PostsAnswer, type DmEventRead, type PostRead } from "./shapes.ts";
import type { Read } from "./types.ts";

export const READ = ["tweet.read", "users.read"];
export const READ_DM = [...READ, "dm.read"];

/** One page of X's answers. */
interface Page {
  /** There is more than this page. */
  readonly more: boolean;
}

/** The paged reads that a look and the person's own reads have in common. */
export interface Pages {
  /** Newest first; of a stretch of X's own time. */
  ownPosts(
    account: Handle,
    stretch: Stretch,
  ): Promise<Read<Page & { readonly posts: readonly PostRead[] }>>;
  dmEvents(
    account: Handle,
    customerId: string,
    pays: Pays,
  ): Promise<Read<Page & { readonly events: readonly DmEventRead[]; readonly ownId: string }>>;
}

export function createPages(caller: Caller): Pages {
  return { ownPosts, dmEvents };

  async function ownPosts(account: Handle, { from, to }: Stretch) {
    const iso = (time: number) => new Date(time).toISOString().replace(/\.\d+Z$/, "Z");
    return caller.read(
      account,
      READ,
      { kind: "lookForReply" },
      (client, { userId }) =>
        client.userTimeline(userId, {
          ...POST_FIELDS,
          // With more own posts in the minutes around one attempt, the look gives up honestly.
          max_results: mostOf("lookForReply"),
          ...(from === undefined ? {} : { start_time: iso(from) }),
          ...(to === undefined ? {} : { end_time: iso(to) }),
        }),
      (body) => {
        const page = parse(PostsAnswer, body);
        return page && { posts: page.data, more: page.meta?.next_token !== undefined };
      },
    );
  }

  async function dmEvents(account: Handle, customerId: string, pays: Pays) {
    let ownId = "";
    return caller.read(
      account,
      READ_DM,
      pays,
      (client, grant) => {
        ownId = grant.userId;
        return client.listDmEventsWithParticipant(customerId, {
          ...DM_FIELDS,
          // X would send 100 unasked.
          max_results: pays.most ?? mostOf(pays.kind),
        });
      },
      (body) => {
        const page = parse(DmEventsAnswer, body);
        return page && { ownId, events: page.data, more: page.meta?.next_token !== undefined };
      },
    );
  }
}

/** @returns undefined for what does not fit */
export function parse<S extends v.GenericSchema>(
  schema: S,
  body: unknown,
): v.InferOutput<S> | undefined {
  const parsed = v.safeParse(schema, body);
  return parsed.success ? parsed.output : undefined;
}

/** What X takes as a number of a user or a post. It becomes part of the address that is called. */
export function isId(id: string | undefined): id is string {
  return id !== undefined && /^\d{1,19}$/.test(id);
}
