import type { Route } from "./router.tsx";

/** What the post window held when a window took its place; it is made anew with it afterwards. */
export const composing = {
  /** By what is answered; "" for a new post. */
  text: new Map<string, string>(),
  media: new Map<string, string[]>(),
  /** Where a chosen GIF goes. */
  onGif: undefined as ((path: string) => void) | undefined,
};

export const draftKeyOf = ({ replyTo = "" }: Route) => replyTo;

export function forget(key: string): void {
  composing.text.delete(key);
  composing.media.delete(key);
}
