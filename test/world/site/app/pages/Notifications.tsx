import { Feed } from "../Feed.tsx";
import { api } from "../api.ts";
import { Header } from "./Header.tsx";
import { useTitle } from "./useTitle.ts";

/** Mentions of the viewer; as on X they are ordinary posts. */
export function Notifications() {
  useTitle("Notifications / X");
  return (
    <div aria-label="Notifications" tabIndex={0}>
      <Header title="Notifications" />
      <Feed load={api.mentions} heading="Notifications" label="Timeline: Notifications" />
    </div>
  );
}
