import { lazy, Suspense } from "react";
import { OptionsFrame, type OptionsPart } from "../../components/options/options-frame.tsx";
import { Skeleton } from "../../components/ui/skeleton.tsx";
import { App } from "./app.tsx";
import { useHash } from "./use-hash.ts";

// The settings are what is opened most, and need nothing of it.
const LibraryPage = lazy(() => import("./library/library-page.tsx"));
const PlaybookPage = lazy(() => import("./library/playbook-page.tsx"));

/** The parts of the options page, by what stands behind "#": `replies`, `replies/ID`, `playbook`. */
export function Pages() {
  const [name = "", id] = useHash().split("/");
  const part: OptionsPart = name === "replies" || name === "playbook" ? name : "settings";
  return (
    <OptionsFrame part={part} addressOf={(to) => (to === "settings" ? "#" : `#${to}`)}>
      <Suspense fallback={<Skeleton />}>
        {part === "settings" && <App />}
        {part === "replies" && <LibraryPage openId={id && decodeURIComponent(id)} />}
        {part === "playbook" && <PlaybookPage />}
      </Suspense>
    </OptionsFrame>
  );
}
