import { askWorker } from "../../lib/messages/index.ts";
import {
  createGuard,
  createHost,
  createSheet,
  createWatcher,
  HOST,
  isMine,
  onInsert,
  readLook,
  showNote,
  styles,
  ACCENT,
  type Feature,
} from "../../lib/x-page/index.ts";
import { createMemory, pageWords, type Context, type PageWord } from "./context.ts";
import { features } from "./features/index.ts";

type Api = {
  readonly runtime?: Parameters<typeof onInsert>[0];
  readonly i18n?: { getMessage(key: string): string };
};

const scope = globalThis as unknown as { browser?: Api; chrome?: Api; asideLayer?: Feature };

/** Runs the page layer in this tab; a second copy in the same place ends the first. */
export function main(): void {
  scope.asideLayer?.stop();
  const layer = createLayer(document);
  scope.asideLayer = layer;
  layer.start();
}

function createLayer(page: Document): Feature {
  const api = scope.browser?.runtime?.id ? scope.browser : scope.chrome;
  const alive = (): boolean => api?.runtime?.id !== undefined;
  const version = alive() ? api?.runtime?.getManifest().version : "";
  // Asked for while the extension is there: an outdated page still has to say what to do.
  const said = new Map(pageWords.map((key) => [key, api?.i18n?.getMessage(key) ?? ""]));
  const words = (key: PageWord): string => said.get(key) ?? "";

  const guard = createGuard((feature, error) => {
    // oxlint-disable-next-line no-console -- the one place where errors of the page layer end
    console.warn(`Aside ${version}: ${feature} has stopped on this page for now.`, error);
  });
  const watcher = createWatcher(page, () => page.location.pathname, guard);
  let saidOutdated = false;

  const context: Context = {
    page,
    watcher,
    guard,
    alive,
    path: () => page.location.pathname,
    now: () => Date.now(),
    words,
    ask: askWorker,
    onInsert: (insert) => (api?.runtime ? onInsert(api.runtime, insert) : () => undefined),
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
    memory: createMemory(),
  };
  const parts: Feature[] = [...features.map((create) => create(context)), watcher];
  let stopPasses: (() => void) | undefined;

  const layer: Feature = {
    name: "page layer",
    start() {
      for (const part of parts) guard.run(part.name, () => part.start());
      stopPasses ??= watcher.onPass("page layer", () => {
        if (!alive()) context.outdated();
      });
    },
    stop() {
      stopPasses?.();
      stopPasses = undefined;
      for (const part of parts) guard.run(part.name, () => part.stop());
    },
  };
  return layer;
}
