import { defineContentScript } from "wxt/utils/define-content-script";
import { main } from "./main.ts";

export default defineContentScript({
  matches: [
    "x.com",
    "www.x.com",
    "mobile.x.com",
    "twitter.com",
    "www.twitter.com",
    "mobile.twitter.com",
  ].map((host) => `https://${host}/*`),
  // Where a person grants rights or reads terms, Aside has nothing to do.
  excludeMatches: ["i/oauth2/authorize", "oauth/authorize", "tos", "privacy"].map(
    (path) => `https://*/${path}*`,
  ),
  runAt: "document_idle",
  main,
});
