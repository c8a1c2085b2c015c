import { defineContentScript } from "wxt/utils/define-content-script";
import { main } from "./main.ts";

export default defineContentScript({
  matches: ["https://x.com/*", "https://twitter.com/*"],
  // Where a person grants rights or reads terms, Aside has nothing to do.
  excludeMatches: [
    "https://*/i/oauth2/authorize*",
    "https://*/oauth/authorize*",
    "https://*/tos*",
    "https://*/privacy*",
  ],
  runAt: "document_idle",
  main,
});
