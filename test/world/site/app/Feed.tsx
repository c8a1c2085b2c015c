import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { TimelinePage } from "../shared.ts";
import { VirtualList } from "./parts/VirtualList.tsx";
import type { Item } from "./parts/VirtualList.tsx";
import { keepPosts, store } from "./store.ts";
import { Tweet } from "./tweet/Tweet.tsx";

interface Props {
  load: (cursor?: string) => Promise<TimelinePage>;
  label: string;
  heading: string;
  /** Put before what was loaded: posts that came since. */
  first?: readonly string[];
}

interface Loaded {
  ids: string[];
  cursor: string | undefined;
  done: boolean;
}

const NONE: readonly string[] = [];
const NOTHING: Loaded = { ids: [], cursor: undefined, done: false };

export function tweetItem(id: string): Item {
  const kind = store.posts.get(id)?.promoted ? "advert" : "tweet";
  return { key: id, kind, render: () => <Tweet id={id} /> };
}

/** X ends groups of posts with a cell that is empty. */
const GROUP = 12;

export function separator(id: string): Item {
  return { key: `gap-${id}`, kind: "separator", render: () => null };
}

/** A timeline that fetches further as it is scrolled. */
export function Feed({ load, label, heading, first = NONE }: Props) {
  const [loaded, setLoaded] = useState(NOTHING);
  const busy = useRef<unknown>(undefined);

  const more = useCallback(
    async (from: Loaded) => {
      if (busy.current === load || from.done) return;
      busy.current = load;
      const page = await load(from.cursor);
      if (busy.current !== load) return;
      busy.current = undefined;
      const ids = keepPosts(page.posts);
      setLoaded({
        ids: [...new Set([...from.ids, ...ids])],
        cursor: page.cursor,
        done: page.cursor === undefined,
      });
    },
    [load],
  );
  useEffect(() => {
    busy.current = undefined;
    void more(NOTHING);
  }, [more]);

  const items = useMemo(
    () =>
      [...new Set([...first, ...loaded.ids])].flatMap((id, at) =>
        at % GROUP === GROUP - 1 ? [tweetItem(id), separator(id)] : [tweetItem(id)],
      ),
    [first, loaded.ids],
  );
  const onEnd = useCallback(() => {
    if (loaded.ids.length > 0) void more(loaded);
  }, [loaded, more]);
  return (
    <section role="region">
      <h1 dir="auto" role="heading" className="unseen">
        {heading}
      </h1>
      <VirtualList items={items} label={label} onEnd={onEnd} />
    </section>
  );
}
