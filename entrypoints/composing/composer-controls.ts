import {
  around,
  at,
  chatRoots,
  createSheet,
  endNote,
  feature,
  findAll,
  HOST,
  isMine,
  type Feature,
  type Look,
  type Pass,
} from "../../lib/x-page/index.ts";
import { meet } from "./boxes.ts";
import { createControls, type Controls } from "./controls.ts";
import { styles } from "./look.ts";
import { createPicker } from "./picker/picker.ts";
import type { Words } from "./words.ts";
import type { Stage } from "./stage.ts";

/** Aside's controls beside each of X's composers. */
export function composerControls(layer: Stage, words: Words): Feature {
  const { page } = layer;
  const sheet = createSheet(page);
  const tools = { layer, words, sheet, picker: createPicker(layer, words) };
  const all = new Map<HTMLElement, Controls>();
  let seen: Look | undefined;
  let drawn = "";
  /** X Chat has changed since its composers were looked for. */
  let chatBehind = false;
  /** The picker is wanted, and nothing has been drawn yet that it could open beside. */
  let called = false;

  function onPass({ path, moved, chatChanged, calm, look }: Pass): void {
    draw(look);
    chatBehind ||= chatChanged;
    if (moved || isNear(path) || (calm && chatBehind)) scan();
    else for (const one of all.values()) one.follow();
    if (called) openPicker();
  }

  /** Whether composers may come, go or change now: looking for them costs as much as all of the page. */
  function isNear(path: string): boolean {
    return (
      path.startsWith("/compose/") ||
      boxOf(page.activeElement ?? undefined) !== undefined ||
      [...all].some(([box, { host }]) => !box.isConnected || !host.isConnected)
    );
  }

  function scan(): void {
    chatBehind = false;
    const met = meet(layer);
    const boxes = new Set(met.map(({ box }) => box));
    for (const [box, controls] of all) {
      if (boxes.has(box)) continue;
      controls.end();
      all.delete(box);
    }
    for (const one of met) {
      let controls = all.get(one.box);
      // X draws a box anew for another purpose, such as a quote instead of a reply.
      if (controls && controls.kind !== one.kind) {
        controls.end();
        controls = undefined;
      }
      controls ??= createControls(tools, one);
      all.set(one.box, controls);
      controls.place(one);
      controls.follow();
    }
  }

  function draw(look: Look): void {
    if (look === seen) return;
    seen = look;
    const ground = groundOf(page);
    const key = `${look.dark} ${look.fontPx} ${look.rtl} ${ground}`;
    if (key === drawn) return;
    drawn = key;
    sheet.write(styles(look, ground));
    // Made anew: not every browser gives a sheet to what stands in X's own shadow roots.
    clear();
    scan();
  }

  function clear(): void {
    tools.picker.close();
    for (const controls of all.values()) controls.end();
    all.clear();
  }

  /** Beside the composer that the person is writing in; not while they are in the panel, or in another window. */
  function openPicker(): void {
    called = drawn === "";
    if (called || !page.hasFocus()) return;
    const box = boxOf(focusedIn(page));
    if (!box) return;
    scan();
    all.get(box)?.openPicker();
  }

  function typed(event: Event): void {
    const box = boxOf(event.composedPath()[0]);
    if (box) all.get(box)?.typed();
  }

  return feature(layer, "composer-controls", {
    onPass,
    heard: {
      input: typed,
      // Some of what is typed Draft.js writes itself, and the browser tells of no input.
      keyup: typed,
      focusout(event) {
        const box = boxOf(event.composedPath()[0]);
        if (box) all.get(box)?.left();
      },
      focusin(event) {
        if (boxOf(event.composedPath()[0])) scan();
      },
    },
    onStart() {
      removeLeftoversIn(page);
      layer.memory.openPicker = () => layer.guard.run("picker", openPicker);
      return () => {
        for (const { host } of all.values()) endNote(host);
        clear();
        delete layer.memory.openPicker;
        called = false;
        drawn = "";
        seen = undefined;
      };
    },
  });
}

/** The box that this is, or that it stands in. */
function boxOf(node: EventTarget | undefined): HTMLElement | undefined {
  return node instanceof Element ? around(`${at.replyBox},${at.chatBox}`, node) : undefined;
}

/** What has the focus, in X's own shadow roots too. */
function focusedIn(page: Document): Element | undefined {
  let focused = page.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused ?? undefined;
}

/** What pop-ups are drawn on; X's own white or black where nothing is painted. */
function groundOf(page: Document): string {
  const painted = page.defaultView?.getComputedStyle(page.body).backgroundColor ?? "";
  return painted.startsWith("rgb(") ? painted : "Canvas";
}

/** A copy before this one may have left its controls in X Chat, where the page layer does not look. */
function removeLeftoversIn(page: Document): void {
  for (const root of chatRoots(page)) {
    if (root === page) continue;
    for (const host of findAll(HOST, root)) {
      // What stands in a conversation's head is not beside a composer.
      if (!isMine(host) && !around(at.chatHeader, host)) host.remove();
    }
  }
}
