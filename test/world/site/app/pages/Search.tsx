import { useEffect, useMemo, useState } from "react";
import type { ViewUser } from "../../shared.ts";
import { Feed } from "../Feed.tsx";
import { api } from "../api.ts";
import { SearchBox } from "../parts/SearchBox.tsx";
import { Tabs } from "../parts/Tabs.tsx";
import { UserCell } from "../parts/UserCell.tsx";
import { VirtualList } from "../parts/VirtualList.tsx";
import { useTitle } from "./useTitle.ts";

function People({ words }: { words: string }) {
  const [users, setUsers] = useState<ViewUser[]>([]);
  useEffect(() => {
    let here = true;
    void api.people(words).then((found) => {
      if (here) setUsers(found);
    });
    return () => {
      here = false;
    };
  }, [words]);
  const items = useMemo(
    () =>
      users.map((user) => ({
        key: user.id,
        kind: "user",
        render: () => <UserCell user={user} as="div" />,
      })),
    [users],
  );
  return (
    <section role="region">
      <h1 dir="auto" role="heading" className="unseen">
        Search timeline
      </h1>
      <VirtualList items={items} label="Timeline: Search timeline" />
    </section>
  );
}

/** `/search?q=…`, newest first; `f=user` finds people. */
export function Search({ search }: { search: string }) {
  const words = useMemo(() => new URLSearchParams(search).get("q") ?? "", [search]);
  const filter = useMemo(() => new URLSearchParams(search).get("f"), [search]);
  const load = useMemo(() => (words === "" ? api.home : api.search(words)), [words]);
  const people = filter === "user";
  useTitle(words === "" ? "Explore / X" : `${words} - Search / X`);
  const tab = (f: string) => `/search?q=${encodeURIComponent(words)}&src=typed_query${f}`;
  const tabs = [
    { name: "Top", to: tab("") },
    { name: "Latest", to: tab("&f=live") },
    { name: "People", to: tab("&f=user") },
  ];
  return (
    <div aria-label="Search timeline" tabIndex={0}>
      <div className="page-head search-head">
        <SearchBox given={words} />
      </div>
      {words !== "" && <Tabs tabs={tabs} chosen={people ? 2 : filter === "live" ? 1 : 0} />}
      {people ? (
        <People words={words} />
      ) : (
        <Feed load={load} heading="Search timeline" label="Timeline: Search timeline" />
      )}
    </div>
  );
}
