import fc from "fast-check";
import { expect, test } from "vitest";
import { createIds, timeOfId } from "./ids.ts";
import { padTimeline, seedWorld } from "./seed.ts";
import { createWorld } from "./state.ts";
import { WorldProblem } from "./types.ts";
import type { WorldChange, WorldState } from "./types.ts";

const NOON = Date.UTC(2026, 10, 20, 12);

function small() {
  let time = NOON;
  const world = createWorld({ clock: () => time });
  const brand = world.addUser({ handle: "brand", name: "Brand", own: true, dmOpen: true });
  const open = world.addUser({ handle: "Open", name: "Open", dmOpen: true });
  const shut = world.addUser({ handle: "shut", name: "Shut" });
  return { world, brand, open, shut, pass: (ms: number) => (time += ms) };
}

const why = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    if (error instanceof WorldProblem) return error.why;
    throw error;
  }
  return "done";
};

test("ids grow whatever the clock does, are never the same, and hold their time", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ at: fc.integer({ min: 1.3e12, max: 4e12 }), past: fc.boolean() })),
      (steps) => {
        const ids = createIds();
        const seen: bigint[] = [];
        for (const { at, past } of steps) {
          const id = BigInt(past ? ids.past(at) : ids.next(at));
          expect(past || seen.every((before) => before < id)).toBe(true);
          expect(!past || Math.abs(timeOfId(id.toString()) - at) < 2).toBe(true);
          expect(seen).not.toContain(id);
          seen.push(id);
        }
      },
    ),
  );
});

test("users are found by id and by handle in any case", () => {
  const { world, open } = small();
  expect([world.user("@OPEN"), world.user("open"), world.user(open.id)]).toEqual([
    open,
    open,
    open,
  ]);
  expect(world.user("nobody")).toBeUndefined();
  expect(() => world.addUser({ handle: "oPen", name: "again" })).toThrow("exists already");
  expect(() => world.addUser({ handle: "no spaces", name: "x" })).toThrow("no handle");
});

test("a reply stands below its parent, in its conversation, and its author is told", () => {
  const { world, brand, open, pass } = small();
  const told: WorldChange[] = [];
  const off = world.onChange((change) => told.push(change));
  const root = world.addPost({ authorId: open.id, text: "@brand help", via: "site" });
  pass(1000);
  const reply = world.addPost({
    authorId: brand.id,
    text: "On it",
    inReplyTo: root.id,
    via: "api",
  });
  pass(1000);
  const more = world.addPost({
    authorId: open.id,
    text: "thanks",
    inReplyTo: reply.id,
    via: "site",
  });
  off();
  world.like(root.id);
  expect(told.map((change) => change.kind)).toEqual(["post", "post", "post"]);
  expect(reply.conversationId).toBe(root.id);
  expect(world.conversation(root.id)).toEqual({
    ancestors: [],
    focal: root,
    replies: [reply, more],
  });
  expect(world.conversation(more.id)).toEqual({
    ancestors: [root, reply],
    focal: more,
    replies: [],
  });
  expect(world.timeline()).toEqual([root]);
  expect(world.mentionsOf("brand")).toEqual([more, root]);
  expect(world.postsBy(open.id)).toEqual([more, root]);
  world.deletePost(reply.id);
  expect(world.conversation(reply.id)).toBeUndefined();
  expect(world.conversation(more.id)?.ancestors).toEqual([root]);
});

test.each([
  ["the same words again", "Hello there", "duplicate"],
  ["the same words with other spaces around", "  Hello there ", "duplicate"],
  ["nothing but spaces", "   ", "emptyText"],
  ["281 letters", "a".repeat(281), "tooLong"],
  ["141 CJK letters, two each", "語".repeat(141), "tooLong"],
  ["280 letters", "a".repeat(280), "done"],
  [
    "257 letters and a link of 500: 280",
    `${"a".repeat(256)} https://example.com/${"b".repeat(480)}`,
    "done",
  ],
])("a post of %s", (_, text, expected) => {
  const { world, brand } = small();
  world.addPost({ authorId: brand.id, text: "Hello there", via: "site" });
  expect(why(() => world.addPost({ authorId: brand.id, text, via: "site" }))).toBe(expected);
});

test("the same words are another text to another person, and after a day", () => {
  const { world, brand, open, shut, pass } = small();
  const one = world.addPost({ authorId: open.id, text: "@brand a", via: "site" });
  const two = world.addPost({ authorId: shut.id, text: "@brand b", via: "site" });
  const reply = (to: string) =>
    why(() => world.addPost({ authorId: brand.id, text: "Sorry!", inReplyTo: to, via: "api" }));
  expect([reply(one.id), reply(two.id), reply(one.id)]).toEqual(["done", "done", "duplicate"]);
  pass(86_400_000);
  expect(reply(one.id)).toBe("done");
});

test("who may reply", () => {
  const { world, brand, open, shut } = small();
  const say = (replySettings: "everyone" | "mentionedUsers" | "following", text: string) =>
    world.addPost({ authorId: open.id, text, replySettings, via: "site" }).id;
  const reply = (by: string, to: string) =>
    why(() => world.addPost({ authorId: by, text: `re ${to}`, inReplyTo: to, via: "site" }));
  const named = say("mentionedUsers", "@brand only you");
  expect([reply(brand.id, named), reply(shut.id, named)]).toEqual(["done", "repliesRestricted"]);
  const friends = say("following", "friends");
  expect(reply(shut.id, friends)).toBe("repliesRestricted");
  world.setFollow(open.id, shut.id, true);
  expect(reply(shut.id, friends)).toBe("done");
  expect(reply(open.id, friends)).toBe("done");
  world.deletePost(friends);
  expect(reply(open.id, friends)).toBe("parentGone");
  expect(reply(open.id, "1")).toBe("parentGone");
  open.blocks = [brand.id];
  expect(reply(brand.id, named)).toBe("parentGone");
});

test("a message reaches those who follow or have written; else Requests, or nobody", () => {
  const { world, brand, open, shut } = small();
  const send = (from: string, to: string, text = "hello") =>
    world.addMessage({ senderId: from, recipientId: to, text, via: "api" });
  expect(send(brand.id, open.id).request).toBe(true);
  expect(world.inboxOf(open.id)[0]?.request).toBe(true);
  expect(world.inboxOf(brand.id)[0]?.request).toBe(false);
  expect(why(() => send(brand.id, shut.id))).toBe("dmNotAllowed");
  world.setFollow(shut.id, brand.id, true);
  expect(send(brand.id, shut.id).request).toBe(false);
  // Answering accepts.
  send(open.id, brand.id);
  expect(world.inboxOf(open.id)[0]?.request).toBe(false);
  expect(send(brand.id, open.id).request).toBe(false);
  expect(world.messagesBetween(brand.id, open.id)).toEqual(
    world.messagesBetween(open.id, brand.id),
  );
  expect(world.messagesBetween(brand.id, open.id)).toHaveLength(3);
  expect(why(() => send(brand.id, open.id, "x".repeat(10_001)))).toBe("tooLong");
  expect(why(() => send(brand.id, open.id, " "))).toBe("emptyText");
  expect(why(() => send(brand.id, brand.id))).toBe("dmNotAllowed");
  brand.blocks = [open.id];
  expect(why(() => send(brand.id, open.id))).toBe("dmBlocked");
});

test("a conversation is named by its two ids, the lower first", () => {
  const { world, brand, open } = small();
  const sent = world.addMessage({
    senderId: open.id,
    recipientId: brand.id,
    text: "a",
    via: "site",
  });
  expect(sent.conversationId).toBe(`${brand.id}-${open.id}`);
});

test("a link to one's own messages at the very end becomes the card", () => {
  const { world, brand, shut } = small();
  const link = (id: string) =>
    `https://x.com/messages/compose?recipient_id=${id}&text=Order%20number%3A%20`;
  const post = world.addPost({
    authorId: brand.id,
    text: `Write to us ${link(brand.id)}`,
    via: "api",
  });
  expect(post.displayText).toBe("Write to us");
  expect(post.card).toEqual({
    recipientId: brand.id,
    prompt: "Order number: ",
    url: link(brand.id),
  });
  const texts = [`${link(brand.id)} in the middle`, `to somebody else ${link(shut.id)}`];
  for (const text of texts) {
    const plain = world.addPost({ authorId: brand.id, text, via: "api" });
    expect([plain.displayText, plain.card]).toEqual([text, undefined]);
  }
  // Without messages from everyone there is no button.
  const closed = world.addPost({ authorId: shut.id, text: `me ${link(shut.id)}`, via: "site" });
  expect(closed.card).toBeUndefined();
});

test("only an own account can be signed in; theme and viewer are told", () => {
  const { world, brand, open } = small();
  const told: string[] = [];
  world.onChange((change) => told.push(change.kind));
  world.setViewer("@brand");
  world.setTheme("black");
  expect([world.viewerId, world.theme, told]).toEqual([brand.id, "black", ["viewer", "theme"]]);
  expect(why(() => world.setViewer(open.handle))).toBe("unknownUser");
});

test("a step of the ticker is one like more", () => {
  const world = createWorld({ clock: () => NOON });
  seedWorld(world);
  const likes = () => [...world.posts.values()].reduce((sum, post) => sum + post.likes, 0);
  const before = likes();
  for (let n = 0; n < 25; n += 1) world.tickLikes();
  expect(likes()).toBe(before + 25);
});

const wordsOf = (world: WorldState) =>
  world.timeline().map((post) => [post.text, post.createdAt, post.likes]);

test("the seed: a brand signed in, about sixty posts, all kinds among them", () => {
  const world = createWorld({ clock: () => NOON });
  const keys = seedWorld(world);
  const posts = [...world.posts.values()];
  expect(world.user(world.viewerId)?.handle).toBe("northwind");
  expect(world.ownAccounts()).toHaveLength(2);
  expect(posts.length).toBeGreaterThan(55);
  expect(posts.filter((post) => post.promoted).length).toBeGreaterThan(1);
  expect(posts.some((post) => post.repostedBy !== undefined)).toBe(true);
  expect(posts.some((post) => post.quotes === keys.get("notice"))).toBe(true);
  expect(new Set(posts.map((post) => post.language)).size).toBeGreaterThan(5);
  expect(posts.every((post) => Date.parse(post.createdAt) < NOON)).toBe(true);
  expect(world.mentionsOf("northwind").some((post) => post.id === keys.get("lost"))).toBe(true);
  expect(world.messagesBetween("northwind", "omar_alfarsi")).toHaveLength(3);
  expect(
    world.mayMessage(world.user("northwind")?.id ?? "", world.user("priya_codes")?.id ?? ""),
  ).toBe("no");
});

test("padding makes the same posts each time, exactly as many as asked for", () => {
  const make = () => {
    const world = createWorld({ clock: () => NOON });
    seedWorld(world, { posts: 520 });
    return world;
  };
  const [one, two] = [make(), make()];
  expect(one.timeline()).toHaveLength(520);
  expect(wordsOf(one)).toEqual(wordsOf(two));
  expect(new Set(one.timeline().map((post) => post.text)).size).toBe(520);
  padTimeline(one, 10);
  expect(one.timeline()).toHaveLength(520);
});
