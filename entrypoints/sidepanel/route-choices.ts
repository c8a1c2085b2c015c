import type { RouteChoice } from "../../components/composer/types.ts";
import { priceWords } from "../../components/ui/price.ts";
import { mayReplyByApi } from "../../lib/handoff/index.ts";
import { words } from "../../lib/platform/index.ts";
import type { Channel } from "../../lib/sends/index.ts";
import { links } from "../../lib/text/index.ts";
import type { ShownCase } from "./read-case.ts";

type Shown = Pick<ShownCase, "account" | "case" | "customer" | "otherAccount" | "settings">;

/** The ways for a text to leave; by the API only where an account is connected. */
export function routeChoices(channel: Channel, text: string, data: Shown): RouteChoice[] {
  const choices = ways(channel, text, data);
  if (!data.customer.doNotContact) return choices;
  // The worker would refuse each of them.
  const why = words("stop_next");
  return choices.map(({ route, label, hint }, at) => ({
    route,
    label,
    hint,
    impossible: at === 0 ? why : "",
  }));
}

function ways(channel: Channel, text: string, data: Shown): RouteChoice[] {
  // Both go by X's own page, and that is another account's now.
  const other =
    data.otherAccount === undefined
      ? undefined
      : words("route_otherAccount", data.otherAccount, data.account.shownHandle);
  const byHand: RouteChoice[] = [
    {
      route: "draft",
      label: words(`route_draft_${channel}`),
      hint: other ?? words(`route_draft_hint_${channel}`),
    },
  ];
  // Without the customer's number no address of X leads to a message.
  if (channel === "public" || data.customer.facts.userId !== undefined) {
    byHand.push({
      route: "link",
      label: words(`route_link_${channel}`),
      hint: other ?? words("route_link_hint"),
    });
  }
  if (!data.account.connected) return byHand;
  const may =
    channel === "public" && data.case.tweet
      ? mayReplyByApi(data.case.tweet, data.case.account)
      : "yes";
  if (may === "no") {
    const impossible = words("route_api_impossible");
    return [...byHand, { route: "api", label: words("route_api_plain"), hint: "", impossible }];
  }
  const label = words(
    "route_api",
    priceWords(
      channel === "dm"
        ? { kind: "dm", readsUserFirst: data.customer.facts.userId === undefined }
        : { kind: "publicReply", withLink: links(text).length > 0 },
    ),
  );
  const { holdDm, holdPublic } = data.settings;
  const held = channel === "dm" ? holdDm : holdPublic;
  const known = held > 0 ? words("route_api_hint_held", held) : words("route_api_hint");
  const hint = may === "yes" ? known : words("route_api_hint_unknown");
  return [...byHand, { route: "api", label, hint }];
}
