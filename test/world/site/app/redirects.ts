import { forget } from "./composing.ts";
import { conversationId } from "./chat/ids.ts";
import { redirect } from "./router.tsx";
import { store } from "./store.ts";

/** Addresses that become others in the page, as X's do. True if it was one of them. */
export function redirectFrom(path: string, search: string): boolean {
  const query = new URLSearchParams(search);
  const text = query.get("text") ?? "";
  if (path === "/") redirect("/home");
  else if (path === "/messages/compose") composeMessage(query.get("recipient_id"), text);
  else if (/^\/messages(?:\/|$)/.test(path)) redirect(path.replace(/^\/messages/, "/i/chat"));
  else if (path === "/intent/post" || path === "/intent/tweet" || path === "/intent/compose")
    composePost(query, text);
  else if (path === "/compose/post" && search !== "") composePost(query, text);
  else return false;
  return true;
}

function composeMessage(recipientId: string | null, text: string): void {
  const { viewer, linkTextSurvives } = store.session;
  if (recipientId === null || !/^\d+$/.test(recipientId) || recipientId === viewer.id)
    redirect("/i/chat");
  else
    redirect(
      `/i/chat/${conversationId(viewer.id, recipientId)}`,
      linkTextSurvives && text !== "" ? { text } : {},
    );
}

function composePost(query: URLSearchParams, text: string): void {
  const url = query.get("url");
  const whole = url === null ? text : `${text} ${url}`.trim();
  const replyTo = query.get("in_reply_to");
  forget(replyTo ?? "");
  redirect("/compose/post", {
    behind: "/home",
    ...(whole !== "" && { text: whole }),
    ...(replyTo !== null && { replyTo }),
  });
}
