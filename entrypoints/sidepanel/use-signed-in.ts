import { useEffect, useState } from "react";
import type { Handle } from "../../lib/customers/index.ts";
import type { View } from "../../lib/db/index.ts";
import { onActiveTab } from "../../lib/platform/index.ts";

/**
 * The account that X is signed in with in the tab that the person looks at; beside a page that is not
 * X's, in the tab of X that was loaded last. Undefined where nothing is known.
 */
export function useSignedIn(view: View | null, windowId: number | undefined): Handle | undefined {
  const [tabId, setTabId] = useState<number>();
  useEffect(
    () => (windowId === undefined ? undefined : onActiveTab(windowId, setTabId)),
    [windowId],
  );
  const known = view?.signedIn ?? [];
  return (known.find((one) => one.tabId === tabId) ?? known.at(-1))?.account;
}
