import type { RouteChoice } from "../../components/composer/types.ts";
import { prices } from "../../components/prices.ts";
import { words } from "../../lib/platform/index.ts";
import type { Channel } from "../../lib/sends/index.ts";
import { links } from "../../lib/text/index.ts";

/** The ways for a text to leave; by the API only where an account is connected. */
export function routeChoices(channel: Channel, text: string, connected: boolean): RouteChoice[] {
  const byHand: RouteChoice[] = [
    {
      route: "draft",
      label: words(`route_draft_${channel}`),
      hint: words(`route_draft_hint_${channel}`),
    },
    { route: "link", label: words(`route_link_${channel}`), hint: words("route_link_hint") },
  ];
  if (!connected) return byHand;
  const label = words("route_api", priceOf(channel, text));
  return [...byHand, { route: "api", label, hint: words("route_api_hint") }];
}

function priceOf(channel: Channel, text: string): string {
  if (channel === "dm") return prices.message;
  return links(text).length > 0 ? prices.replyWithLink : prices.reply;
}
