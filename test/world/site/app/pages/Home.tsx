import { useState } from "react";
import { Feed } from "../Feed.tsx";
import { api } from "../api.ts";
import { Composer } from "../composer/Composer.tsx";
import { Tabs } from "../parts/Tabs.tsx";
import { changed, store, useStore } from "../store.ts";
import { useTitle } from "./useTitle.ts";

const TABS = [
  ["For you", api.home],
  ["Following", api.following],
] as const;

export function Home() {
  useTitle("Home / X");
  const [tab, setTab] = useState(0);
  const [first, setFirst] = useState<string[]>([]);
  const fresh = useStore(() => store.fresh);
  const load = (TABS[tab] ?? TABS[0])[1];
  const showFresh = () => {
    setFirst([...fresh, ...first]);
    store.fresh = [];
    changed();
    scrollTo(0, 0);
  };
  return (
    <div aria-label="Home timeline" tabIndex={0}>
      <div className="tabs">
        <Tabs tabs={TABS.map(([name]) => ({ name }))} chosen={tab} onChoose={setTab} />
        <div role="status" className={fresh.length > 0 ? "pill-holder shown" : "pill-holder"}>
          <button
            aria-hidden={fresh.length === 0}
            role="button"
            tabIndex={fresh.length > 0 ? 0 : -1}
            type="button"
            className="new-posts"
            onClick={showFresh}
          >
            <div dir="ltr" data-testid="pillLabel">
              <span>See new posts</span>
            </div>
          </button>
        </div>
      </div>
      <Composer place="home" onPosted={(post) => setFirst([post.id, ...first])} />
      <Feed
        load={load}
        first={first}
        heading="Your Home Timeline"
        label="Timeline: Your Home Timeline"
      />
    </div>
  );
}
