import { replyOf } from "../../lib/messages/index.ts";
import {
  createGuard,
  createHost,
  createSheet,
  createWatcher,
  HOST,
  isMine,
  parts as lent,
  readLook,
  shared,
  showNote,
  styles,
  ACCENT,
  type Feature,
  type Layer,
} from "../../lib/x-page/index.ts";
import { createMemory, pageWords, type Context, type PageWord } from "./context.ts";
import { features } from "./features/index.ts";
import { telling } from "./tell.ts";

type Api = {
  readonly runtime?: Layer["runtime"];
  readonly i18n: { getMessage(key: string): string };
};

/** By then X has drawn its page, and whether the parts of it are there can be looked at, ms. */
const SETTLED_MS = 5_000;

const scope = globalThis as unknown as { browser?: Api; chrome?: Api };

/** Runs the page layer in this tab; a second copy in the same place ends the first. */
export function main(): void {
  shared.asideLayer?.stop();
  const api = [scope.browser, scope.chrome].find((one) => one?.runtime?.id);
  if (!api?.runtime) return;
  const layer = createLayer(document, api.runtime, api.i18n);
  shared.asideLayer = layer;
  layer.start();
}

function createLayer(page: Document, runtime: Layer["runtime"], i18n: Api["i18n"]): Layer {
  const { version } = runtime.getManifest();
  const alive = (): boolean => runtime.id !== undefined;
  // Asked in each frame, and `location` takes its address apart each time.
  let address = "";
  let pathname = "";
  const path = (): string => {
    if (page.URL !== address) {
      address = page.URL;
      pathname = page.location.pathname;
    }
    return pathname;
  };
  // Asked for while the extension is there: an outdated page still has to say what to do.
  const said = new Map(pageWords.map((key) => [key, i18n.getMessage(key)]));
  const words = (key: PageWord): string => said.get(key) ?? "";

  const guard = createGuard((feature, problem) => {
    // oxlint-disable-next-line no-console -- the one place where errors of the page layer end
    console.warn(`Aside ${version}: ${feature} fails on this page.`, problem);
  });
  const watcher = createWatcher(page, path, guard);
  const memory = createMemory();
  let saidOutdated = false;

  const ground: Omit<Context, "tell"> = {
    page,
    watcher,
    guard,
    alive,
    path,
    now: () => Date.now(),
    words,
    ask: replyOf,
    outdated() {
      layer.stop();
      // A newer copy that runs here already needs no reload.
      const others = [...page.querySelectorAll(HOST)].some((host) => !isMine(host));
      if (saidOutdated || others) return;
      saidOutdated = true;
      const sheet = createSheet(page);
      sheet.write(styles(readLook(page), ACCENT));
      const host = createHost(page, sheet, page.createDocumentFragment());
      page.body.append(host);
      showNote(host, words("page_outdated"), words("page_close"), true);
    },
    memory,
  };
  const context: Context = { ...ground, tell: telling(ground) };
  const parts: Feature[] = [...features.map((create) => create(context)), watcher];
  let stopPasses: (() => void) | undefined;
  let settled: ReturnType<typeof setTimeout> | undefined;

  const layer: Layer = {
    ...context,
    name: "page layer",
    runtime,
    version,
    parts: lent,
    join(part) {
      if (parts.some(({ name }) => name === part.name)) return;
      parts.push(part);
      guard.run(part.name, () => part.start());
    },
    start() {
      for (const part of parts) guard.run(part.name, () => part.start());
      stopPasses ??= watcher.onPass("page layer", () => {
        if (!alive()) ground.outdated();
      });
      settled ??= setTimeout(() => context.tell("page/bring", { part: "healthCheck" }), SETTLED_MS);
    },
    stop() {
      delete shared.asideLayer;
      stopPasses?.();
      stopPasses = undefined;
      clearTimeout(settled);
      settled = undefined;
      for (const part of parts) guard.run(part.name, () => part.stop());
    },
  };
  return layer;
}
