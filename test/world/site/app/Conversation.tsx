import { useEffect, useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { ViewConversationPage } from "../shared.ts";
import { separator, tweetItem } from "./Feed.tsx";
import { api } from "./api.ts";
import { Composer } from "./composer/Composer.tsx";
import { listenPosts } from "./live.ts";
import { VirtualList } from "./parts/VirtualList.tsx";
import type { Item } from "./parts/VirtualList.tsx";
import { keepPosts, store, usePost } from "./store.ts";
import { Focal } from "./tweet/Focal.tsx";

type Place = "reply" | "photo";

/** The focal post and the box for an answer, in one cell. */
function FocalCell({ id, place }: { id: string; place: Place }) {
  const post = usePost(id);
  return (
    <div>
      <Focal id={id} />
      {post?.canReply === true && (
        <div data-testid="inline_reply_offscreen" className="inline-reply">
          <Composer place={place} parent={post} />
        </div>
      )}
      <div />
    </div>
  );
}

function MoreHeading() {
  return (
    <div className="side-heading">
      <h2 role="heading" aria-level={2}>
        <div dir="ltr">
          <span>Discover more</span>
        </div>
        <div dir="ltr" className="dim small-text">
          <span>Sourced from across X</span>
        </div>
      </h2>
    </div>
  );
}

function useConversation(id: string) {
  const [found, setFound] = useState<ViewConversationPage | "missing">();
  const [above, setAbove] = useState<string[]>([]);
  const [below, setBelow] = useState<string[]>([]);
  const [more, setMore] = useState<string[]>([]);
  useEffect(() => {
    let here = true;
    setFound(undefined);
    setAbove([]);
    setBelow([]);
    setMore([]);
    const read = async () => {
      const page = await api.post(id);
      if (!here) return;
      keepPosts([page.focal, ...page.ancestors, ...page.replies, ...page.more]);
      setFound(page);
      setBelow(page.replies.map((post) => post.id));
      setMore(page.more.map((post) => post.id));
      // X draws the focal post first and what stands above it a moment later.
      requestAnimationFrame(() => {
        if (here) setAbove(page.ancestors.map((post) => post.id));
      });
    };
    read().catch(() => here && setFound("missing"));
    const stop = listenPosts((newId) => {
      const parent = store.posts.get(newId)?.inReplyTo?.id;
      if (parent === undefined) return;
      setBelow((now) =>
        (parent === id || now.includes(parent)) && !now.includes(newId) ? [...now, newId] : now,
      );
    });
    return () => {
      here = false;
      stop();
    };
  }, [id]);
  return { found, above, below, more };
}

interface Props {
  id: string;
  place: Place;
  /** Drawn instead if the post is gone. */
  missing: ReactNode;
}

/** A post with what it answers above it and what answers it below. */
export function Conversation({ id, place, missing }: Props) {
  const { found, above, below, more } = useConversation(id);
  const section = useRef<HTMLElement>(null);

  const items = useMemo<Item[]>(() => {
    if (found === undefined || found === "missing") return [];
    const focalItem = {
      key: `focal-${id}`,
      kind: "focal",
      render: () => <FocalCell id={id} place={place} />,
    };
    const conversation = [...above.map(tweetItem), focalItem, ...below.map(tweetItem)];
    const end = { key: `end-${id}`, kind: "end", render: () => <div className="room" /> };
    if (place === "photo" || more.length === 0) return [...conversation, end];
    const heading = { key: `more-${id}`, kind: "heading", render: () => <MoreHeading /> };
    return [...conversation, separator(id), heading, ...more.map(tweetItem), end];
  }, [found, id, place, above, below, more]);

  // What is put above the focal post pushes it down; X keeps it where the reader looks.
  const placed = useRef(false);
  useEffect(() => {
    if (above.length === 0 || placed.current) return;
    placed.current = true;
    requestAnimationFrame(() =>
      section.current?.querySelector("article.focal")?.scrollIntoView({ block: "start" }),
    );
  }, [above]);

  if (found === "missing") return missing;
  return (
    <section role="region" ref={section}>
      <h1 dir="auto" role="heading" className="unseen">
        Conversation
      </h1>
      <VirtualList items={items} label="Timeline: Conversation" />
    </section>
  );
}
