/// <reference types="vite/client" />
import bare from "./bare.html?raw";
import chat from "./chat.html?raw";
import profile from "./profile.html?raw";
import status from "./status.html?raw";
import tweets from "./tweets.html?raw";

/** Pages like X's, written after what is known of them; each names in comments what it holds. */
export const pages = { bare, chat, profile, status, tweets };

/** Shows a page in the test's own document, with the chat's shadow root opened as X does. */
export function openPage(name: keyof typeof pages): void {
  document.documentElement.removeAttribute("dir");
  document.body.removeAttribute("style");
  document.body.innerHTML = pages[name];
  const host = document.querySelector('[data-testid="xchatEmbedRoute"]');
  const template = host?.querySelector("template");
  if (host && template) {
    host.attachShadow({ mode: "open" }).append(template.content.cloneNode(true));
    template.remove();
  }
}

export function tweetOf(id: string): HTMLElement {
  return document.getElementById(id)!;
}

/** The chat's own part of the page. */
export function chatRoot(): ShadowRoot {
  return document.querySelector('[data-testid="xchatEmbedRoute"]')!.shadowRoot!;
}
