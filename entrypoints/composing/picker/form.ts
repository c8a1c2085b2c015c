import type { Answers, Asked } from "../../../lib/replies/index.ts";
import type { Words } from "../words.ts";

export interface Form {
  readonly element: HTMLElement;
  /** What stands in the fields now. */
  answers(): Answers;
  /** Where to begin: the first that is empty, else the first. */
  focus(): void;
  /** What is still to be filled in. */
  lacks(keys: readonly string[]): void;
}

interface Happens {
  readonly onChange: () => void;
  readonly onUse: () => void;
  readonly onBack: () => void;
}

/** What a reply asks for before it can go in, as a small form. */
export function createForm(
  page: Document,
  words: Words,
  title: string,
  asks: readonly Asked[],
  on: Happens,
): Form {
  const element = page.createElement("div");
  element.className = "form";
  element.setAttribute("role", "group");
  element.setAttribute("aria-label", words("composing_asks", title));
  const fields = new Map(asks.map((ask, at) => [ask.key, field(ask, at)]));
  const use = button("use", words("composing_use"), on.onUse);
  const back = button("back", words("composing_back"), on.onBack);
  const foot = page.createElement("div");
  foot.className = "form-foot";
  foot.append(back, use);
  element.append(...[...fields.values()].map(({ row }) => row), foot);

  function field({ key, label, proposed, why }: Asked, at: number) {
    const row = page.createElement("label");
    const name = page.createElement("span");
    name.textContent = label ?? labelOf(words, key);
    name.dir = "auto";
    const input = page.createElement("input");
    input.value = proposed;
    input.dir = "auto";
    input.maxLength = 1000;
    input.autocomplete = "off";
    input.spellcheck = false;
    const note = page.createElement("span");
    note.className = "quiet";
    note.id = `note-${at}`;
    note.textContent = why === "guessed" ? words("composing_guess") : "";
    input.setAttribute("aria-describedby", note.id);
    input.addEventListener("input", (event) => {
      if (event.isTrusted) on.onChange();
    });
    row.append(name, input, note);
    return { row, input, note };
  }

  function button(kind: string, label: string, press: () => void): HTMLElement {
    const made = page.createElement("button");
    made.type = "button";
    made.className = kind;
    made.textContent = label;
    made.addEventListener("click", (event) => {
      if (event.isTrusted) press();
    });
    return made;
  }

  return {
    element,
    answers: () =>
      Object.fromEntries([...fields].map(([key, { input }]) => [key, input.value.trim()])),
    focus() {
      const all = [...fields.values()].map(({ input }) => input);
      const first = all.find(({ value }) => value.trim() === "") ?? all[0];
      first?.focus({ preventScroll: true });
      first?.select();
    },
    lacks(keys) {
      for (const [key, { input, note }] of fields) {
        const lacking = keys.includes(key);
        input.setAttribute("aria-invalid", String(lacking));
        note.classList.toggle("unfilled", lacking);
        if (lacking) note.textContent = words("composing_missing");
      }
      fields.get(keys[0] ?? "")?.input.focus({ preventScroll: true });
    },
  };
}

/** The last part of a name, as words: "case.facts.order_number" is "Order number". */
function labelOf(words: Words, key: string): string {
  if (key === "customer.first_name") return words("composing_firstName");
  if (key === "customer.name") return words("composing_name");
  if (key === "agent.name") return words("composing_agentName");
  if (key === "account.name") return words("composing_accountName");
  const last = key.slice(key.lastIndexOf(".") + 1);
  const plain = last
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll("_", " ")
    .toLowerCase();
  return plain.slice(0, 1).toUpperCase() + plain.slice(1);
}
