import type { FilledReply } from "../../../lib/messages/index.ts";
import type { Answers } from "../../../lib/replies/index.ts";
import { endNote, spotOf, type Spot } from "../../../lib/x-page/index.ts";
import { openPop } from "../pop.ts";
import type { Stage } from "../stage.ts";
import type { Words } from "../words.ts";
import { createFilling, type Filling } from "./filling.ts";
import { findReplies } from "./find-replies.ts";
import { matterOf } from "./matter.ts";
import { caretOr, put, withCaret } from "./put.ts";
import type { Loaded, Matter, Open, Opening, Picker } from "./types.ts";
import { createView } from "./view.ts";

/** The picker of canned replies: at most one is open in a tab. */
export function createPicker(layer: Stage, words: Words): Picker {
  const { page, guard } = layer;
  const run = (work: () => void): void => guard.run("picker", work);
  let now: Open | undefined;
  let shown: readonly FilledReply[] | undefined;
  /** What "/" calls while its replies are on their way. */
  let waiting: { readonly opening: Opening; query: string } | undefined;
  /** What was there last time, so that it opens at once; brought up to date meanwhile. */
  let last: { readonly of: string; readonly loaded: Loaded } | undefined;
  /** What was said of one matter, while there is no case that remembers it. */
  let said: { readonly of: string; readonly answers: Answers } | undefined;

  function begin(opening: Opening, query: string, loaded?: Loaded): Open {
    now?.pop.close();
    waiting = undefined;
    const { host, button, met } = opening;
    const { box } = met();
    endNote(host);
    // Before the field takes the focus, and the caret with it.
    const spot = button && withCaret(spotOf(layer, box), opening.caret());
    const view = createView(page, words, button !== undefined, {
      onPoint: (at) => run(() => show(at)),
      onPick: (at) => run(() => pick(at)),
      onType: (typed) => run(() => type(typed)),
    });
    button?.setAttribute("aria-expanded", "true");
    const pop = openPop({
      host,
      element: view.element,
      anchor: () => (button ?? caretOr(box)).getBoundingClientRect(),
      onKey: key,
      onClose() {
        button?.setAttribute("aria-expanded", "false");
        now = undefined;
      },
      run,
    });
    now = { ...opening, ...loaded, view, pop, spot, query, at: 0 };
    type(query);
    view.field?.focus({ preventScroll: true });
    return now;
  }

  async function load(matter: Matter): Promise<Loaded> {
    const reply = await layer.ask("page/replies", matter);
    if (!reply.ok) return { problem: words("page_failed") };
    const { replies, more = false } = reply.answer;
    const loaded = { replies, more };
    last = { of: JSON.stringify(matter), loaded };
    return loaded;
  }

  /** What was loaded for the very same before. */
  function loadedBefore(matter: Matter): Loaded | undefined {
    return last?.of === JSON.stringify(matter) ? last.loaded : undefined;
  }

  async function open(opening: Opening): Promise<void> {
    const matter = matterOf(layer, opening.met());
    await refresh(begin(opening, "", loadedBefore(matter)), matter);
  }

  async function refresh(opened: Open, matter: Matter): Promise<void> {
    const before = opened.replies;
    const loaded = await load(matter);
    if (now !== opened || opened.filling) return;
    if (before && (!loaded.replies || JSON.stringify(loaded.replies) === JSON.stringify(before)))
      return;
    const meant = shown?.[opened.at]?.id;
    Object.assign(opened, loaded);
    run(() => {
      type(opened.query);
      // The one that is meant stays meant.
      const at = shown?.findIndex(({ id }) => id === meant) ?? -1;
      if (at > 0) show(at);
    });
  }

  async function called(opening: Opening, query: string): Promise<void> {
    if (now && !now.button && now.host === opening.host) return type(query);
    if (waiting?.opening.host === opening.host) {
      waiting.query = query;
      return;
    }
    const mine = { opening, query };
    waiting = mine;
    const matter = matterOf(layer, opening.met());
    const before = loadedBefore(matter);
    const loaded = before ?? (await load(matter));
    if (waiting !== mine) return;
    waiting = undefined;
    const { replies } = loaded;
    // Whoever writes a date or a path calls nothing.
    if (!replies || (!loaded.more && findReplies(replies, mine.query, false).length === 0)) return;
    run(() => {
      const opened = begin(opening, mine.query, loaded);
      if (before) void refresh(opened, matter);
    });
  }

  /** Those that are shown, as the person has narrowed them. */
  function found(): readonly FilledReply[] | undefined {
    return now?.replies && findReplies(now.replies, now.query, now.button !== undefined);
  }

  function type(query: string): void {
    if (!now) return;
    now.query = query;
    shown = found();
    if (now.more && query.trim() !== "") void findMore(now, query);
    else if (shown?.length === 0 && !now.button) return now.pop.close();
    show(0);
  }

  /** Of a large library the worker finds those that were not sent along. */
  async function findMore(opened: Open, query: string): Promise<void> {
    const found = await layer.ask("page/replies", { ...matterOf(layer, opened.met()), query });
    if (now !== opened || opened.query !== query || opened.filling || !found.ok) return;
    const known = new Set(opened.replies?.map(({ id }) => id));
    const others = found.answer.replies.filter(({ id }) => !known.has(id));
    if (others.length === 0) return;
    opened.replies = [...(opened.replies ?? []), ...others];
    run(() => {
      shown = findReplies(opened.replies ?? [], query, opened.button !== undefined);
      show(opened.at);
    });
  }

  function show(at: number): void {
    if (!now) return;
    now.at = at;
    now.view.show({
      replies: now.replies && shown,
      at,
      ...(now.problem && { problem: now.problem }),
    });
    now.pop.place();
  }

  function key({ key: name, ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): boolean {
    if (!now) return false;
    if (now.filling) return keyInForm(now, now.filling, name, shiftKey);
    const count = shown?.length ?? 0;
    if (name === "Escape") leave();
    // With whatever else is pressed: while this is open, Enter never posts.
    else if (name === "Enter") pick(now.at);
    else if (ctrlKey || altKey || metaKey) return false;
    else if (name === "ArrowDown") show(count && (now.at + 1) % count);
    else if (name === "ArrowUp") show(count && (now.at + count - 1) % count);
    else if (name === "Tab") {
      leave();
      return false;
    } else {
      // The caret leaves what called the picker.
      if (!now.button && /^(?:Arrow|Home|End|Page)/.test(name)) now.pop.close();
      return false;
    }
    return true;
  }

  function keyInForm(opened: Open, { use }: Filling, name: string, back: boolean): boolean {
    const { element } = opened.view;
    const focused = (element.getRootNode() as ShadowRoot).activeElement;
    if (name === "Escape") unask(opened);
    else if (name === "Enter" && focused?.className === "back") unask(opened);
    else if (name === "Enter") use();
    else if (name === "Tab") {
      // X's window would take the focus back.
      const all = [...element.querySelectorAll<HTMLElement>(".form input,.form button")];
      const at = all.findIndex((one) => one === focused);
      all[(at + (back ? all.length - 1 : 1)) % all.length]?.focus();
    } else return false;
    return true;
  }

  /** From the form back to where it came from. */
  function unask(opened: Open): void {
    const { filling, view, query, at } = opened;
    delete opened.filling;
    view.ask(undefined);
    if (!opened.button) {
      filling?.spot.box.focus({ preventScroll: true });
      return leave();
    }
    type(query);
    show(at);
    view.field?.focus({ preventScroll: true });
  }

  /** Closed without a choice: the focus goes back to where it came from. */
  function leave(): void {
    const { button, spot, onLeave } = now ?? {};
    now?.pop.close();
    onLeave?.();
    if (spot?.caret !== undefined) spot.box.focus({ preventScroll: true });
    else button?.focus();
  }

  function pick(at: number): void {
    const reply = shown?.[at];
    if (!now || !reply) return;
    const opened = now;
    const { box } = opened.met();
    const spot = opened.spot ?? spotOf(layer, box);
    if (reply.asks.length > 0) return ask(opened, spot, reply);
    now.pop.close();
    if (reply.unfilled.length > 0) {
      opened.finish(reply.text);
      return;
    }
    void put(layer, words, opened, spot, reply);
  }

  /** What the reply lacks, or may have wrong, is asked for in the picker. */
  function ask(opened: Open, spot: Spot, reply: FilledReply): void {
    const { view, pop } = opened;
    const matter = matterOf(layer, opened.met());
    const of = JSON.stringify(matter);
    const filling = createFilling({
      page,
      words,
      reply,
      said: said?.of === of ? said.answers : {},
      async fill(answers, keep) {
        const { id, wording } = reply;
        const filled = await layer.ask("page/fillReply", {
          ...matter,
          reply: { id, wording },
          answers,
          ...(keep && { keep }),
        });
        return filled.ok && "reply" in filled.answer ? filled.answer.reply : undefined;
      },
      onFilled(filled) {
        if (now !== opened) return;
        if (filled) view.preview(filled);
        else unask(opened);
        pop.place();
      },
      onDone(filled, answers) {
        if (now !== opened) return;
        said = { of, answers: { ...(said?.of === of && said.answers), ...answers } };
        pop.close();
        void put(layer, words, opened, spot, filled);
      },
      onBack: () => unask(opened),
      run,
    });
    opened.filling = { ...filling, spot };
    view.ask(filling.form);
    view.preview(reply);
    pop.place();
    filling.form.focus();
  }

  return {
    getReady(met) {
      if (last === undefined) return;
      const matter = matterOf(layer, met);
      if (!loadedBefore(matter)) void load(matter);
    },
    open: (opening) => void open(opening),
    called: (opening, query) => void called(opening, query),
    notCalled() {
      waiting = undefined;
      if (now && !now.button) now.pop.close();
    },
    isOpen: (host) => now?.host === host,
    close() {
      waiting = undefined;
      now?.pop.close();
    },
  };
}
