/// <reference types="vite/client" />
import bare from "./bare.html?raw";
import chat from "./chat.html?raw";
import pin from "./pin.html?raw";
import profile from "./profile.html?raw";
import reply from "./reply.html?raw";
import request from "./request.html?raw";
import status from "./status.html?raw";
import tweets from "./tweets.html?raw";
import variants from "./variants.html?raw";

/** Pages like X's, written after what is known of them; each names in comments what it holds. */
export const pages = { bare, chat, pin, profile, reply, request, status, tweets, variants };

/** The path that each page stands at. */
export const paths: Readonly<Record<keyof typeof pages, string>> = {
  bare: "/home",
  chat: "/i/chat/500-777001",
  pin: "/i/chat/pin/recovery",
  profile: "/Mia_K",
  reply: "/compose/post",
  request: "/i/chat/requests/500-777001",
  status: "/Mia_K/status/1990000000000000001",
  tweets: "/home",
  variants: "/ida/status/110",
};

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
