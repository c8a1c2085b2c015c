import { at, feature, type Feature } from "../../../lib/x-page/index.ts";
import type { Context } from "../context.ts";

/**
 * Has the controls beside X's composers brought into the tab when the first composer is met: most pages
 * that one looks at have none, or none that is used.
 */
export function composingBegins(context: Context): Feature {
  let asked = false;
  let brought = false;
  function ask(): void {
    asked = true;
    void context.ask("page/bring", { part: "composing" }).then(({ ok }) => (brought = ok));
  }
  return feature(context, "composing-begins", {
    onPass({ path }) {
      if (!asked && /^\/(compose|i\/chat)\//.test(path)) ask();
    },
    heard: {
      focusin(event) {
        const [box] = event.composedPath();
        if (!brought && (box as Element).matches?.(`${at.replyBox},${at.chatBox}`)) ask();
      },
    },
    onStop() {
      asked = brought = false;
    },
  });
}
