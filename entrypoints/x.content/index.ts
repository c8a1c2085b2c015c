import { defineContentScript } from "wxt/utils/define-content-script";
import { main } from "./main.ts";

/** Where a person grants rights or reads terms, Aside has nothing to do. */
const NOT_ON = ["/i/oauth2/authorize*", "/oauth/authorize*", "/tos*", "/privacy*"];
const HOSTS = [
  "x.com",
  "www.x.com",
  "mobile.x.com",
  "twitter.com",
  "www.twitter.com",
  "mobile.twitter.com",
];

export default defineContentScript({
  matches: [
    "https://x.com/*",
    "https://www.x.com/*",
    "https://mobile.x.com/*",
    "https://twitter.com/*",
    "https://www.twitter.com/*",
    "https://mobile.twitter.com/*",
  ],
  excludeMatches: HOSTS.flatMap((host) => NOT_ON.map((path) => `https://${host}${path}`)),
  runAt: "document_idle",
  allFrames: false,
  main,
});
