import type { RunningWorld } from "../../world/server.ts";
import type { WorldUser } from "../../world/types.ts";

/** What the page layer told the worker. */
export interface Told {
  readonly aside: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- each kind has another
  readonly body: any;
}

/**
 * What is not true of what the page layer told, of X in miniature as it is. To have read less is no
 * lie: a fact that is missing is left out of the question.
 */
export function untrue({ aside, body }: Told, world: RunningWorld): string[] {
  const { state } = world;
  const us = state.user(state.viewerId);
  const wrong: string[] = [];
  const same = (what: string, said: unknown, is: unknown) => {
    if (said !== undefined && said !== is)
      wrong.push(`${aside}: ${what} is ${JSON.stringify(is)}, not ${JSON.stringify(said)}`);
  };
  const person = (handle: string, facts: Record<string, { value: unknown }> = {}) => {
    const is: WorldUser | undefined = state.user(handle);
    same("user", handle, is?.handle.toLowerCase());
    same("userId", facts["userId"]?.value, is?.id);
    same("handle", facts["handle"]?.value, is?.handle);
    same("displayName", facts["displayName"]?.value, is?.name);
    same("bio", facts["bio"]?.value, is?.bio);
    same("youFollow", facts["youFollow"]?.value, us?.follows.includes(is?.id ?? ""));
    same("followsYou", facts["followsYou"]?.value, is?.follows.includes(state.viewerId));
  };
  const account = (handle: unknown) => same("account", handle, us?.handle.toLowerCase());

  switch (aside) {
    case "page/account":
      account(body.handle);
      same("userId", body.userId, us?.id);
      same("name", body.name, us?.name);
      break;
    case "page/customer":
      account(body.account);
      person(body.handle, body.facts);
      break;
    case "page/moveToDm": {
      const { tweet, facts } = body;
      const post = state.posts.get(tweet.id);
      account(body.account);
      person(tweet.author, facts);
      same("author", tweet.author, state.user(post?.authorId ?? "")?.handle.toLowerCase());
      same("quoted post", tweet.quotes?.id, post?.quotes);
      const quoted = state.posts.get(post?.quotes ?? "");
      same(
        "quoted author",
        tweet.quotes?.author,
        state.user(quoted?.authorId ?? "")?.handle.toLowerCase(),
      );
      const above = state.posts.get(post?.inReplyTo ?? "");
      same("answered", tweet.replyTo, state.user(above?.authorId ?? "")?.handle.toLowerCase());
      same("postedAt", tweet.postedAt, Date.parse(post?.createdAt ?? ""));
      // Fewer than there are is less, not wrong.
      const films = post?.media?.filter((path) => path.endsWith(".mp4")).length ?? 0;
      const shown = { video: films, picture: (post?.media?.length ?? 0) - films, poll: 1 };
      for (const kind of Object.keys(shown) as (keyof typeof shown)[]) {
        const said = tweet.media?.filter((one: string) => one === kind).length ?? 0;
        if (said > shown[kind]) same(kind, said, shown[kind]);
      }
      // A post that X has folded shows its beginning.
      if (!post?.displayText.startsWith(tweet.text)) same("text", tweet.text, post?.displayText);
      break;
    }
    case "page/customerWrote":
      account(body.account);
      same("last word", body.customer, lastWriter(world, body.customer));
      break;
    case "page/messageSeen": {
      const message = state.messages.find(({ id }) => id === body.remoteId);
      account(body.account);
      same("sender", us?.id, message?.senderId);
      same("text", body.text, message?.text);
      same(
        "recipient",
        body.customer,
        state.user(message?.recipientId ?? "")?.handle.toLowerCase(),
      );
      break;
    }
    case "page/replySeen": {
      const post = state.posts.get(body.remoteId);
      account(body.account);
      same("writer", us?.id, post?.authorId);
      same("answered post", body.inReplyTo, post?.inReplyTo);
      same("text", body.text, post?.displayText);
      break;
    }
  }
  return wrong;
}

function lastWriter({ state }: RunningWorld, handle: string): string | undefined {
  const customer = state.user(handle);
  const last = customer && state.messagesBetween(state.viewerId, customer.id).at(-1);
  return state.user(last?.senderId ?? "")?.handle.toLowerCase();
}
