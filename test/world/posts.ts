import { byIdDown, type createIds } from "./ids.ts";
import { mentionedHandles, POST_MAX, postLength, splitCard } from "./text.ts";
import { WorldProblem } from "./types.ts";
import type { NewPost, PastPost, WorldChange, WorldPost, WorldState, WorldUser } from "./types.ts";

interface Needs {
  now: () => number;
  ids: ReturnType<typeof createIds>;
  users: Map<string, WorldUser>;
  user: (handleOrId: string) => WorldUser | undefined;
  mustUser: (handleOrId: string) => WorldUser;
  tell: (change: WorldChange) => void;
  notify: WorldState["notify"];
}

type Posts = Pick<
  WorldState,
  | "posts"
  | "addPost"
  | "addPastPost"
  | "deletePost"
  | "like"
  | "conversation"
  | "timeline"
  | "mentionsOf"
  | "search"
  | "postsBy"
  | "whyNoReply"
>;

/** For how long X remembers a text as said already. X names no number; a day is what it feels like. */
const DUPLICATE_MS = 86_400_000;

export function createPosts({ now, ids, user, mustUser, tell, notify }: Needs): Posts {
  const posts = new Map<string, WorldPost>();
  const there = (id: string) => {
    const post = posts.get(id);
    return post && !post.deleted ? post : undefined;
  };
  // Kept between questions: the site asks often, and a world may hold thousands.
  let newestFirst: WorldPost[] | undefined;
  const all = () => {
    newestFirst ??= [...posts.values()].filter((post) => !post.deleted).toSorted(byIdDown);
    return newestFirst;
  };
  const put = (post: WorldPost) => {
    posts.set(post.id, post);
    newestFirst = undefined;
    tell({ kind: "post", post });
    return post;
  };

  const build = (given: NewPost | PastPost, id: string, at: number): WorldPost => {
    const author = mustUser(given.authorId);
    const parent = given.inReplyTo === undefined ? undefined : posts.get(given.inReplyTo);
    const past = "at" in given ? given : undefined;
    const linked =
      given.messageLink === undefined ? undefined : splitCard(given.messageLink, author);
    return {
      id,
      authorId: author.id,
      text: given.text,
      ...splitCard(given.text, author),
      ...(linked?.card && { displayText: given.text, card: linked.card }),
      createdAt: new Date(at).toISOString(),
      language: past?.language ?? "en",
      conversationId: parent?.conversationId ?? id,
      likes: past?.likes ?? 0,
      via: given.via,
      ...(given.inReplyTo !== undefined && { inReplyTo: given.inReplyTo }),
      ...(given.quotes !== undefined && { quotes: given.quotes }),
      ...(given.media && { media: given.media }),
      ...(given.replySettings && { replySettings: given.replySettings }),
      ...(given.extras && { extras: given.extras }),
      ...(past?.promoted && { promoted: true }),
      ...(past?.repostedBy !== undefined && { repostedBy: past.repostedBy }),
    };
  };

  const check = (given: NewPost, author: WorldUser) => {
    const length = postLength(given.text);
    if (given.text.trim() === "" && !given.media?.length)
      throw new WorldProblem("emptyText", "A post needs words or a picture.");
    if (given.text.trim() !== "" && !length.valid)
      throw new WorldProblem(
        "tooLong",
        `${length.weighted} of ${POST_MAX}, or a character that X refuses.`,
      );
    const no = given.inReplyTo === undefined ? undefined : whyNoReply(given.inReplyTo, author.id);
    if (no === "parentGone")
      throw new WorldProblem(no, "The post to reply to is deleted or not visible.");
    if (no !== undefined) throw new WorldProblem(no, "The author limits who can reply.");
    if (given.quotes !== undefined && !there(given.quotes))
      throw new WorldProblem("parentGone", "The quoted post is gone.");
    const parentAuthor = (id: string | undefined) => (id ? posts.get(id)?.authorId : undefined);
    const same = all().some(
      (post) =>
        post.authorId === author.id &&
        post.text.trim() === given.text.trim() &&
        // The mention that X puts before a reply makes the same words to another person another text.
        parentAuthor(post.inReplyTo) === parentAuthor(given.inReplyTo) &&
        now() - Date.parse(post.createdAt) < DUPLICATE_MS,
    );
    if (same && given.text.trim() !== "")
      throw new WorldProblem("duplicate", "This account has said this already.");
  };

  const whyNoReply: Posts["whyNoReply"] = (postId, accountId) => {
    const author = mustUser(accountId);
    const parent = there(postId);
    const parentAuthor = parent && mustUser(parent.authorId);
    if (!parent || !parentAuthor || parentAuthor.blocks.includes(author.id)) return "parentGone";
    if (parentAuthor.id === author.id) return undefined;
    // The root's author says who may reply to all that stands below it.
    const root = there(parent.conversationId) ?? parent;
    const rootAuthor = mustUser(root.authorId);
    const allowed =
      rootAuthor.id === author.id ||
      (root.replySettings ?? "everyone") === "everyone" ||
      mentionedHandles(root.text).includes(author.handle.toLowerCase()) ||
      (root.replySettings === "following" && rootAuthor.follows.includes(author.id));
    return allowed ? undefined : "repliesRestricted";
  };

  const repliesBelow = (id: string): WorldPost[] => {
    const inside = new Set([id]);
    return all()
      .toReversed()
      .filter((post) => {
        if (post.inReplyTo === undefined || !inside.has(post.inReplyTo)) return false;
        inside.add(post.id);
        return true;
      });
  };

  return {
    posts,
    whyNoReply,
    addPost(given) {
      const author = mustUser(given.authorId);
      check(given, author);
      return put(build(given, ids.next(now()), now()));
    },
    addPastPost: (given) => put(build(given, ids.past(given.at), given.at)),
    deletePost(id) {
      const post = there(id);
      if (!post) return;
      post.deleted = true;
      newestFirst = undefined;
      tell({ kind: "deleted", postId: id });
    },
    like(id, byId) {
      const post = there(id);
      if (!post) return;
      if (byId !== undefined && byId !== post.authorId)
        notify({ kind: "like", toId: post.authorId, byIds: [byId], postId: id });
      post.likes += 1;
      tell({ kind: "likes", postId: id, likes: post.likes });
    },
    conversation(postId) {
      const focal = there(postId);
      if (!focal) return undefined;
      const ancestors: WorldPost[] = [];
      let up = focal.inReplyTo;
      while (up !== undefined) {
        const parent = posts.get(up);
        if (parent && !parent.deleted) ancestors.unshift(parent);
        up = parent?.inReplyTo;
      }
      return { ancestors, focal, replies: repliesBelow(postId) };
    },
    timeline: () => all().filter((post) => post.inReplyTo === undefined),
    mentionsOf(id) {
      const { id: own, handle } = mustUser(id);
      const isTheirs = (other: string | undefined) =>
        other !== undefined && posts.get(other)?.authorId === own;
      return all().filter(
        (post) =>
          post.authorId !== own &&
          !post.promoted &&
          (isTheirs(post.inReplyTo) ||
            isTheirs(post.quotes) ||
            mentionedHandles(post.text).includes(handle.toLowerCase())),
      );
    },
    search(query) {
      const words = query.toLowerCase().split(/\s+/).filter(Boolean);
      const handleOf = (id: string | undefined) =>
        id === undefined ? undefined : user(id)?.handle.toLowerCase();
      const parentAuthor = (post: WorldPost) =>
        handleOf(post.inReplyTo === undefined ? undefined : posts.get(post.inReplyTo)?.authorId);
      const has = (post: WorldPost, word: string) => {
        const [, kind, handle] = /^(from|to):@?(\w+)$/.exec(word) ?? [];
        if (kind === "from") return handleOf(post.authorId) === handle;
        if (kind === "to") return parentAuthor(post) === handle;
        return post.text.toLowerCase().includes(word);
      };
      return words.length === 0
        ? []
        : all().filter((post) => words.every((word) => has(post, word)));
    },
    postsBy(id) {
      const own = user(id)?.id;
      return all().filter((post) => post.authorId === own);
    },
  };
}
