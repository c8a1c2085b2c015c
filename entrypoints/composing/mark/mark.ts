import type { Remark } from "../../../lib/messages/index.ts";
import { accountHandle, heldText, rewrite, spotOf } from "../../../lib/x-page/index.ts";
import type { Met } from "../boxes.ts";
import { icon, LEVELS } from "../icons.ts";
import { openInPanel } from "../move.ts";
import { openPop, type Pop } from "../pop.ts";
import type { Words } from "../words.ts";
import { remarkList } from "./remark-list.ts";
import type { Stage } from "../stage.ts";

/** How long the person must have stopped writing before the draft is looked at, ms: a breath. */
const CALM = 700;

/** The longest post that X takes. */
const LONGEST = 25_000;

export interface Mark {
  readonly button: HTMLElement;
  /** What stands in the box may have changed. */
  follow(): void;
  close(): void;
  end(): void;
}

/**
 * What etiquette has to say while the person writes in X's own box, as a quiet mark beside it. It stops
 * nobody and asks for nothing; when there is nothing to say it is not seen, and its place stays.
 */
export function createMark(
  layer: Stage,
  words: Words,
  host: () => HTMLElement,
  met: () => Met,
): Mark {
  const { page, guard } = layer;
  const run = (work: () => void): void => guard.run("mark", work);
  const button = page.createElement("button");
  button.type = "button";
  button.className = "mark";
  let last = "";
  let timer: ReturnType<typeof setTimeout> | undefined;
  let remarks: readonly Remark[] = [];
  let pop: Pop | undefined;

  function follow(): void {
    const text = heldText(met().box);
    if (text === last) return;
    last = text;
    clearTimeout(timer);
    if (text.trim() === "" || text.length > LONGEST) return show([]);
    timer = setTimeout(() => run(() => void judge(text)), CALM);
  }

  async function judge(text: string): Promise<void> {
    const { kind, for: to } = met();
    const account = accountHandle(page);
    const reply = await layer.ask("page/judge", {
      channel: kind === "chat" ? "dm" : "public",
      text,
      ...(account && { account }),
      ...(to?.kind === "person" && { customer: to.handle }),
      ...(to?.kind === "tweet" && { customer: to.author, tweetId: to.tweetId }),
    });
    // It is of what stood there then.
    if (text === last) run(() => show(reply.ok ? reply.answer.remarks : []));
  }

  function show(next: readonly Remark[]): void {
    if (JSON.stringify(next) === JSON.stringify(remarks)) return;
    remarks = next;
    const [gravest] = next;
    const wasOpen = pop !== undefined;
    close();
    button.className = gravest ? `mark said ${gravest.level}` : "mark";
    button.replaceChildren(...(gravest ? [icon(page, LEVELS[gravest.level])] : []));
    button.title = label();
    button.setAttribute("aria-label", label());
    if (wasOpen && gravest) open();
  }

  function label(): string {
    return remarks.length === 1
      ? words("composing_remarks_one")
      : words("composing_remarks", remarks.length);
  }

  function open(): void {
    const element = remarkList({ page, words, remarks, onFix: put, onPanel, run });
    element.setAttribute("role", "dialog");
    element.setAttribute("aria-label", label());
    button.setAttribute("aria-expanded", "true");
    pop = openPop({
      host: host(),
      element,
      anchor: () => button.getBoundingClientRect(),
      onKey({ key }) {
        if (key === "Escape") close();
        return key === "Escape";
      },
      onClose() {
        button.setAttribute("aria-expanded", "false");
        pop = undefined;
      },
      run,
    });
  }

  /** What is to be done first is done there; what stands in the box stays where it is. */
  function onPanel(): void {
    close();
    openInPanel(layer, words, host(), met(), "");
  }

  async function put(text: string): Promise<boolean> {
    // Of what stood there when it was judged: what the person has changed since then is theirs.
    const { box } = met();
    if (heldText(box) !== last) return false;
    const answer = await rewrite(layer, spotOf(layer, box), text);
    if (answer.kind !== "inserted") return false;
    close();
    const held = heldText(box);
    clearTimeout(timer);
    last = held;
    run(() => void judge(held));
    return true;
  }

  function close(): void {
    pop?.close();
  }

  button.addEventListener("mousedown", (event) => event.preventDefault());
  button.addEventListener("click", (event) => {
    if (!event.isTrusted || remarks.length === 0) return;
    run(() => (pop ? close() : open()));
  });
  button.setAttribute("aria-expanded", "false");
  button.setAttribute("aria-haspopup", "dialog");

  return {
    button,
    follow,
    close,
    end() {
      clearTimeout(timer);
      close();
    },
  };
}
