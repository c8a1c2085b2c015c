import type { Remark } from "../../../lib/messages/index.ts";
import { icon, LEVELS } from "../icons.ts";
import type { ComposingWord, Words } from "../words.ts";

interface RemarkListOptions {
  readonly page: Document;
  readonly words: Words;
  readonly remarks: readonly Remark[];
  /**
   * The person wants what puts it right. Called in their event.
   * @returns whether X's box took it
   */
  readonly onFix: (text: string) => Promise<boolean>;
  /** The person wants to do first what is to be done in the panel. Called in their event. */
  readonly onPanel: () => void;
  /** Where errors end. */
  readonly run: (work: () => void) => void;
}

/** What is to be said of a draft, gravest first, each with its level as a word and as a shape. */
export function remarkList(options: RemarkListOptions): HTMLElement {
  const { page, remarks } = options;
  const element = page.createElement("div");
  const list = page.createElement("ul");
  list.className = "said-list";
  list.append(...remarks.map((remark) => itemOf(options, remark)));
  // So that a press on the words does not take the focus, and the caret, from X's box.
  element.addEventListener("mousedown", (event) => event.preventDefault());
  element.append(list);
  return element;
}

function itemOf(options: RemarkListOptions, { level, title, sentence, fix }: Remark): HTMLElement {
  const { page, words } = options;
  const item = page.createElement("li");
  item.className = level;
  const both = page.createElement("div");
  both.append(
    line(page, "small", words(`warning_level_${level}`)),
    line(page, "b", title),
    line(page, "span", sentence),
  );
  if (fix) both.append(fixOf(options, fix));
  item.append(icon(page, LEVELS[level]), both);
  return item;
}

/** Puts it right in X's box; where that does not take it, copies it, for the person to paste. */
function fixOf(
  { page, words, onFix, onPanel, run }: RemarkListOptions,
  fix: NonNullable<Remark["fix"]>,
): HTMLElement {
  const place = page.createElement("div");
  const said = (word: ComposingWord): HTMLElement => {
    const told = line(page, "span", words(word));
    told.setAttribute("role", "status");
    return told;
  };
  const button = (name: string, press: () => void): HTMLElement => {
    const made = page.createElement("button");
    made.type = "button";
    made.className = "fix";
    made.textContent = name;
    made.addEventListener("click", (event) => {
      if (event.isTrusted) run(press);
    });
    return made;
  };
  if ("inPanel" in fix) {
    place.append(button(fix.label, onPanel));
    return place;
  }
  const { label, text } = fix;
  const copy = (): void => {
    void page.defaultView?.navigator.clipboard.writeText(text).then(
      () => place.replaceChildren(said("copy_done")),
      () => place.replaceChildren(said("copy_failed")),
    );
  };
  const put = (): void => {
    void onFix(text).then((taken) =>
      run(() => {
        if (!taken)
          place.replaceChildren(said("composing_fixNotPut"), button(words("copy_text"), copy));
      }),
    );
  };
  place.append(button(label, put));
  return place;
}

function line(page: Document, name: "b" | "small" | "span", words: string): HTMLElement {
  const element = page.createElement(name);
  element.textContent = words;
  return element;
}
