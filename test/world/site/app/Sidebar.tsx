import { useEffect, useState } from "react";
import type { ViewUser } from "../shared.ts";
import { Link } from "./router.tsx";
import { SearchBox } from "./parts/SearchBox.tsx";
import { UserCell } from "./parts/UserCell.tsx";
import { store, useSession, usePost } from "./store.ts";
import { api } from "./api.ts";

function Relevant({ id }: { id: string }) {
  const post = usePost(id);
  if (!post) return null;
  return (
    <aside aria-label="Relevant people" role="complementary" className="side-card">
      <h2 role="heading">
        <span>Relevant people</span>
      </h2>
      <ul role="list">
        <UserCell user={post.author} />
      </ul>
    </aside>
  );
}

function Suggested() {
  const [users, setUsers] = useState<ViewUser[]>([]);
  const { viewer } = useSession();
  useEffect(() => {
    void api.home().then((page) => {
      const found = new Map(page.posts.map((post) => [post.author.id, post.author]));
      setUsers(
        [...found.values()]
          .filter((user) => user.id !== viewer.id && !user.followedByViewer)
          .slice(0, 3),
      );
    });
  }, [viewer.id]);
  if (users.length === 0 || store.session.viewer.id !== viewer.id) return null;
  return (
    <aside aria-label="Who to follow" role="complementary" className="side-card">
      <h2 role="heading">
        <span>Who to follow</span>
      </h2>
      <ul role="list">
        {users.map((user) => (
          <UserCell key={user.id} user={user} />
        ))}
      </ul>
    </aside>
  );
}

interface Props {
  statusId: string | undefined;
  /** The page has a search box of its own. */
  searching: boolean;
}

export function Sidebar({ statusId, searching }: Props) {
  return (
    <div data-testid="sidebarColumn" className="sidebar">
      <div className="sidebar-inner">
        {!searching && <SearchBox />}
        {statusId === undefined ? <Suggested /> : <Relevant id={statusId} />}
        <nav aria-label="Footer" role="navigation" className="footer">
          <Link to="/tos">Terms</Link>
          <Link to="/privacy">Privacy</Link>
          <span>X in miniature</span>
        </nav>
      </div>
    </div>
  );
}
