import type { RouteChoice } from "../../components/composer/types.ts";
import type { Thing } from "../../lib/health/index.ts";
import { words } from "../../lib/platform/index.ts";
import type { Channel } from "../../lib/sends/index.ts";

/** Without these Aside can't put a text into X's box, or not surely into the right one. */
const NEEDED: Readonly<Record<Channel, ReadonlySet<Thing>>> = {
  public: new Set<Thing>(["account", "replyBox"]),
  dm: new Set<Thing>(["account", "chat", "chatBox"]),
};

/** Offers to copy the text where it can't be put into X's box. */
export function copyInstead(
  choices: readonly RouteChoice[],
  channel: Channel,
  lost: readonly Thing[],
): RouteChoice[] {
  const gone = lost.find((thing) => NEEDED[channel].has(thing));
  if (gone === undefined) return [...choices];
  return choices.map((choice) =>
    choice.route === "draft"
      ? {
          ...choice,
          copies: true,
          label: words("route_copy"),
          hint: `${words(`health_${gone}`)} ${words(`route_copy_hint_${channel}`)}`,
        }
      : choice,
  );
}
