import { useEffect } from "react";
import { navigate, openComposer } from "./router.tsx";
import { changed, store } from "./store.ts";
import { like } from "./tweet/ActionBar.tsx";

/** X looks at where the event says it comes from: a box inside somebody's shadow root looks like any element. */
function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
      // Of its own shadow roots X knows.
      target.dataset["testid"]?.startsWith("xchatEmbed") === true)
  );
}

const articles = () =>
  [
    ...document.querySelectorAll<HTMLElement>(
      "[data-testid=primaryColumn] article[data-testid=tweet]",
    ),
  ].toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);

function chosen(): HTMLElement | undefined {
  const focused = document.activeElement?.closest<HTMLElement>("article[data-testid=tweet]");
  return focused ?? document.querySelector<HTMLElement>("article.focal") ?? undefined;
}

function idOf(article: HTMLElement): string | undefined {
  const link = article.querySelector("a[href*='/status/']:has(time)");
  return /\/status\/(\d+)/.exec(link?.getAttribute("href") ?? "")?.[1];
}

function step(by: 1 | -1): void {
  const all = articles();
  const at = all.findIndex((each) => each === document.activeElement);
  const fallback = all.findIndex((each) => each.getBoundingClientRect().top > 60);
  const next = all[at === -1 ? fallback : at + by];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: "center" });
}

const PLACES: Record<string, () => string> = {
  h: () => "/home",
  n: () => "/notifications",
  r: () => "/notifications/mentions",
  p: () => `/${store.session.viewer.handle}`,
  m: () => "/i/chat",
};

function act(key: string, onHelp: () => void): boolean {
  const article = chosen();
  const id = article && idOf(article);
  const own: Record<string, () => void> = {
    j: () => step(1),
    k: () => step(-1),
    n: () => openComposer(),
    r: () => id !== undefined && openComposer(id),
    l: () => id !== undefined && like(id),
    u: () => article?.querySelector<HTMLElement>("[data-testid$=follow]")?.click(),
    "/": () => document.querySelector<HTMLElement>("[data-testid=SearchBox_Search_Input]")?.focus(),
    "?": onHelp,
    ".": () => {
      store.fresh = [...store.fresh];
      scrollTo(0, 0);
      changed();
    },
  };
  const run = Object.hasOwn(own, key) ? own[key] : undefined;
  run?.();
  return run !== undefined;
}

export function useShortcuts(onHelp: () => void): void {
  useEffect(() => {
    let afterG = false;
    const hear = (event: KeyboardEvent) => {
      if (isEditable(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      const place = afterG ? PLACES[event.key] : undefined;
      afterG = event.key === "g";
      if (place) navigate(place());
      else if (event.key === "Enter" && document.activeElement?.matches("article")) openChosen();
      else if (!act(event.key, onHelp)) return;
      event.preventDefault();
    };
    document.addEventListener("keydown", hear);
    return () => document.removeEventListener("keydown", hear);
  }, [onHelp]);
}

function openChosen(): void {
  const article = chosen();
  article?.querySelector<HTMLElement>("a[href*='/status/']:has(time)")?.click();
}
