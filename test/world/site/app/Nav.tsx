import { api } from "./api.ts";
import { Avatar } from "./parts/Avatar.tsx";
import { Button } from "./parts/Button.tsx";
import { Icon } from "./parts/icons.tsx";
import type { IconName } from "./parts/icons.tsx";
import { Link, openComposer } from "./router.tsx";
import { say } from "./say.ts";
import { store, useSession } from "./store.ts";
import { applyTheme } from "./theme.ts";

interface Entry {
  to: string;
  label: string;
  word?: string;
  icon: IconName;
  testid?: string;
}

function entriesOf(handle: string): Entry[] {
  return [
    { to: "/home", label: say("home"), icon: "home", testid: "AppTabBar_Home_Link" },
    { to: "/explore", label: say("explore"), icon: "search", testid: "AppTabBar_Explore_Link" },
    {
      to: "/notifications",
      label: say("notifications"),
      icon: "bell",
      testid: "AppTabBar_Notifications_Link",
    },
    {
      to: "/i/chat",
      label: say("messages"),
      word: store.session.lang === "en" ? "Chat" : say("messages"),
      icon: "chat",
      testid: "AppTabBar_DirectMessage_Link",
    },
    { to: "/i/history", label: "History", icon: "clock" },
    { to: "/i/jf/creators/studio", label: "Creator Studio", icon: "studio" },
    { to: `/${handle}`, label: say("profile"), icon: "person", testid: "AppTabBar_Profile_Link" },
  ];
}

function NavLinks({ entries }: { entries: Entry[] }) {
  return entries.map(({ to, label, word, icon, testid }) => (
    <Link key={to} to={to} aria-label={label} data-testid={testid} className="nav-link">
      <div>
        <Icon name={icon} />
        <div dir="ltr" className="nav-word">
          <span>{word ?? label}</span>
        </div>
      </div>
    </Link>
  ));
}

function NewPost({ testid }: { testid: string }) {
  return (
    <Link
      to="/compose/post"
      aria-label={say("post")}
      data-testid={testid}
      className="new-post pill"
      onClick={() => openComposer()}
    >
      <div dir="ltr">
        <Icon name="pencil" />
        <span className="nav-word">{say("post")}</span>
      </div>
    </Link>
  );
}

function Account({ onClick }: { onClick: () => void }) {
  const { viewer } = useSession();
  return (
    <button
      aria-expanded="false"
      aria-haspopup="menu"
      aria-label="Account menu"
      role="button"
      data-testid="SideNav_AccountSwitcher_Button"
      type="button"
      className="account"
      onClick={onClick}
    >
      <div>
        <Avatar user={viewer} link={false} />
      </div>
      <div className="nav-word account-words">
        <b>{viewer.name}</b>
        <span dir="ltr" className="dim">
          @{viewer.handle}
        </span>
      </div>
    </button>
  );
}

/** On small screens: the places in a bar at the foot, icons only, without the own profile. */
export function MobileNav({ onAccount }: { onAccount: () => void }) {
  const { viewer } = useSession();
  const entries = entriesOf(viewer.handle).filter(
    ({ testid }) => testid !== undefined && testid !== "AppTabBar_Profile_Link",
  );
  return (
    <header role="banner" className="banner-mobile">
      <Account onClick={onAccount} />
      <div data-testid="BottomBar">
        <nav aria-label="Primary" role="navigation">
          <NavLinks entries={entries} />
        </nav>
      </div>
      <NewPost testid="FloatingActionButtons_Tweet_Button" />
    </header>
  );
}

/** X's left column: words where there is room, else icons only. */
export function Nav({ narrow, onAccount }: { narrow: boolean; onAccount: () => void }) {
  const { viewer, theme } = useSession();
  const other = theme === "light" ? "black" : "light";
  return (
    <header role="banner" className={narrow ? "banner-column narrow" : "banner-column"}>
      <div className="banner-inner">
        <div>
          <h1 role="heading" className="mark">
            <Link to="/home" aria-label="The world">
              <Icon name="mark" />
            </Link>
          </h1>
          <nav aria-label="Primary" role="navigation">
            <NavLinks entries={entriesOf(viewer.handle)} />
            <Button
              label={theme === "light" ? "Lights out" : "Lights on"}
              testid="AppTabBar_More_Menu"
              className="nav-link"
              onClick={() => void api.theme(other).then(() => applyTheme(other))}
            >
              <div>
                <Icon name="gear" />
                <div className="nav-word">
                  <span>{theme === "light" ? "Lights out" : "Lights on"}</span>
                </div>
              </div>
            </Button>
          </nav>
          <NewPost testid="SideNav_NewTweet_Button" />
        </div>
        <Account onClick={onAccount} />
      </div>
    </header>
  );
}
