import { insideOf } from "./host.ts";

/** How long a note stays: time to read two short sentences, twice. */
const STAYS_MS = 12_000;

/**
 * A calm sentence near one of our own elements, over everything X draws, gone by itself.
 * @param corner shown at the foot of the window instead, for a host that has no place of its own
 */
export function showNote(host: HTMLElement, text: string, close: string, corner = false): void {
  const root = insideOf(host);
  if (!root || !host.isConnected) return;
  endNote(host);
  const page = host.ownerDocument;
  const note = page.createElement("div");
  note.className = "note";
  note.setAttribute("popover", "manual");
  note.setAttribute("role", "status");
  const words = page.createElement("span");
  const button = page.createElement("button");
  button.textContent = close;
  note.append(words, button);
  root.append(note);
  note.showPopover();
  // A live region speaks of what comes into it, not of what it holds when it comes.
  words.textContent = text;
  if (!corner) {
    const { left, width, bottom } = host.getBoundingClientRect();
    note.style.cssText = `--x:${left + width / 2}px;--y:${bottom + 12}px`;
  }

  const end = (): void => {
    note.remove();
    if (corner) host.remove();
  };
  setTimeout(end, STAYS_MS);
  button.addEventListener("click", end);
}

/** Ends the note of this host, if it has one. */
export function endNote(host: Element): void {
  insideOf(host)?.querySelector(".note")?.remove();
}
