import type { FilledReply } from "../../../lib/messages/index.ts";
import type { Form } from "./form.ts";
import type { Words } from "../words.ts";

/** What the picker shows. */
export interface Shown {
  /** Undefined while they are on their way. */
  readonly replies: readonly FilledReply[] | undefined;
  /** Which of them is meant. */
  readonly at: number;
  /** A sentence in the place of the replies, when something went wrong. */
  readonly problem?: string;
}

export interface View {
  readonly element: HTMLElement;
  /** Where one types to find; missing where one types in X's own box. */
  readonly field?: HTMLInputElement;
  show(shown: Shown): void;
  /** In the place of the list, a form; without one, the list again. */
  ask(form: Form | undefined): void;
  /** What the reply that is asked for would be. */
  preview(reply: FilledReply | undefined): void;
}

interface Happens {
  readonly onPoint: (at: number) => void;
  readonly onPick: (at: number) => void;
  readonly onType: (query: string) => void;
}

/**
 * The list of replies with a preview of the one that is meant. With a field it is a combobox; without,
 * the focus is in X's box, whose attributes are X's own, so a live region says what is meant.
 */
export function createView(page: Document, words: Words, withField: boolean, on: Happens): View {
  const element = make("div");
  const list = make("div", "list");
  list.id = "list";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", words("picker_label"));
  const preview = make("div", "preview");
  preview.id = "preview";
  preview.dir = "auto";
  const length = make("span", "quiet");
  const foot = make("div", "foot quiet");
  const keys = make("span", "", words("picker_use"));
  const became = make("span", "became");
  foot.append(became, keys, length);
  const said = make("div", "unseen");
  said.setAttribute("role", "status");
  const field = withField ? makeField() : undefined;
  element.append(...(field ? [field] : []), list, preview, foot, said);
  let drawn: readonly FilledReply[] | undefined;
  let asking: Form | undefined;

  // So that X's box keeps the focus, and with it the caret.
  element.addEventListener("mousedown", (event) => {
    if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
  });

  function makeField(): HTMLInputElement {
    const input = page.createElement("input");
    input.className = "find";
    input.placeholder = words("composing_find");
    const attributes = {
      role: "combobox",
      autocomplete: "off",
      spellcheck: "false",
      "aria-label": words("composing_find"),
      "aria-autocomplete": "list",
      "aria-controls": "list",
      "aria-expanded": "true",
    };
    for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
    input.addEventListener("input", (event) => {
      if (event.isTrusted) on.onType(input.value);
    });
    return input;
  }

  function show({ replies, at, problem }: Shown): void {
    if (replies !== drawn || !replies?.length) {
      drawn = replies;
      list.replaceChildren(...(replies ?? []).map(option));
      if (!replies?.length)
        list.append(make("p", "foot quiet", problem ?? (replies && words("composing_noReply"))));
    }
    for (const [index, one] of [...list.children].entries())
      if (one.role === "option") one.ariaSelected = String(index === at);
    list.children[at]?.scrollIntoView({ block: "nearest" });
    showMeant(replies?.[at], at);
  }

  function showMeant(meant: FilledReply | undefined, at: number): void {
    field?.setAttribute("aria-activedescendant", meant ? `option-${at}` : "");
    preview.hidden = !meant;
    foot.hidden = !meant;
    if (!meant) {
      said.textContent = list.textContent;
      return;
    }
    preview.replaceChildren(meant.text);
    const inPanel = meant.unfilled.length > 0 && meant.asks.length === 0;
    if (inPanel) preview.append(make("span", "unfilled", words("composing_finish")));
    keys.hidden = inPanel || asking !== undefined;
    became.textContent = meant.became ? becameOf(meant.became) : "";
    // Where any of them has something to tell, there is room for it under each: nothing moves.
    became.hidden = !drawn?.some((one) => one.became);
    length.textContent = words("composer_count", meant.length.used, meant.length.max);
    if (!field) said.textContent = `${meant.title}. ${preview.textContent}`;
  }

  function ask(form: Form | undefined): void {
    asking?.element.remove();
    asking = form;
    for (const one of [list, ...(field ? [field] : [])]) one.hidden = form !== undefined;
    if (form) preview.before(form.element);
  }

  function option(reply: FilledReply, index: number): HTMLElement {
    const { title, shortcut, unfilled, asks } = reply;
    const one = make("div");
    one.id = `option-${index}`;
    one.role = "option";
    one.setAttribute("aria-describedby", "preview");
    const name = make("span", "title", title);
    name.dir = "auto";
    if (reply.why) name.append(make("span", "quiet why", whyOf(reply.why)));
    if (unfilled.length > 0 && asks.length === 0)
      name.append(make("span", "unfilled", words("composing_unfilled", unfilled.join(" "))));
    one.append(name, make("span", "key", shortcut && `/${shortcut}`));
    one.addEventListener("pointermove", (event) => {
      if (event.isTrusted) on.onPoint(index);
    });
    one.addEventListener("click", (event) => {
      if (event.isTrusted) on.onPick(index);
    });
    return one;
  }

  function becameOf(of: NonNullable<FilledReply["became"]>): string {
    const { cases, wrote, resolved, rated, good } = of;
    return rated === 0
      ? words("composing_became", cases, wrote, resolved)
      : words("composing_becameRated", cases, wrote, resolved, good, rated);
  }

  function whyOf({ used, words: met, shared }: NonNullable<FilledReply["why"]>): string {
    const quoted = used === 0 ? shared : met;
    const of = quoted.map((word) => words("composing_quoted", word)).join(", ");
    if (used === 0) return of === "" ? words("composing_fits") : words("composing_fitsFor", of);
    if (of === "") return used === 1 ? words("composing_used_one") : words("composing_used", used);
    return used === 1 ? words("composing_usedFor_one", of) : words("composing_usedFor", used, of);
  }

  function make(tag: string, name = "", text = ""): HTMLElement {
    const made = page.createElement(tag);
    if (name) made.className = name;
    made.textContent = text;
    return made;
  }

  return {
    element,
    ...(field && { field }),
    show,
    ask,
    preview: (reply) => showMeant(reply, -1),
  };
}
