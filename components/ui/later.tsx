import { useEffect, useState, type ComponentType, type ReactNode } from "react";
import { Skeleton } from "./skeleton.tsx";

/** A view whose code comes when it is first shown, or when it is asked to come before. */
export type Later<P> = ComponentType<P> & {
  /** Has the code come, so that the view later stands at once. Never fails. */
  readonly come: () => Promise<void>;
};

/**
 * Of a part that the panel's first screen does not need.
 * @param load imports it; where that fails (a newer Aside has taken the place of this one), whoever guards
 *   the view says so, and the next showing tries again
 * @param waiting stands in its place until then
 */
export function later<P extends object>(
  load: () => Promise<ComponentType<P>>,
  waiting: ReactNode = <Skeleton />,
): Later<P> {
  let come: ComponentType<P> | undefined;
  const fetch = async () => (come ??= await load());

  function LaterView(props: P) {
    const [View, setView] = useState(() => come);
    const [failed, setFailed] = useState<{ readonly error: unknown }>();
    useEffect(() => {
      if (View) return;
      fetch().then(
        (view) => setView(() => view),
        (error: unknown) => setFailed({ error }),
      );
    }, [View]);
    if (failed) throw failed.error;
    return View ? <View {...props} /> : waiting;
  }

  return Object.assign(LaterView, { come: () => fetch().then(nothing, nothing) });
}

const nothing = () => undefined;
