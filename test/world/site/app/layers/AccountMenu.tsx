import { Avatar } from "../parts/Avatar.tsx";
import { Button } from "../parts/Button.tsx";
import { useSession } from "../store.ts";

/** The own accounts; choosing another one loads the site anew, signed in as it. */
export function AccountMenu({ onClose }: { onClose: () => void }) {
  const { accounts, viewer } = useSession();
  return (
    <div className="menu-layer" onClick={onClose}>
      <div role="menu" className="account-menu">
        <div data-testid="HoverCardContainer">
          {accounts.map((user) => (
            <Button
              key={user.id}
              testid="UserCell"
              label={user.id === viewer.id ? `@${user.handle}` : `Switch to @${user.handle}`}
              onClick={() => {
                if (user.id === viewer.id) onClose();
                else location.assign(`/world/as/${user.id}?to=/home`);
              }}
            >
              <div className="account-line">
                <Avatar user={user} link={false} />
                <div className="account-words">
                  <b>{user.name}</b>
                  <span className="dim">@{user.handle}</span>
                </div>
              </div>
            </Button>
          ))}
          <Button testid="AccountSwitcher_AddAccount_Button" className="account-line">
            <span>Add an existing account</span>
          </Button>
          <Button testid="AccountSwitcher_Logout_Button" className="account-line">
            <span>Log out @{viewer.handle}</span>
          </Button>
        </div>
      </div>
    </div>
  );
}
