import {
  accountHandle,
  createHost,
  heldText,
  moveIcon,
  spotOf,
  type Spot,
} from "../../lib/x-page/index.ts";
import { placeBeside, type Met } from "./boxes.ts";
import { icon, REPLIES } from "./icons.ts";
import { createMark } from "./mark/mark.ts";
import { moveWithText, openInPanel } from "./move.ts";
import type { Opening, Picker } from "./picker/types.ts";
import { lineBeforeCaret, triggerIn } from "./picker/trigger.ts";
import type { Words } from "./words.ts";
import type { Stage } from "./stage.ts";

/** What all controls in a tab share. */
export interface Tools {
  readonly layer: Stage;
  readonly words: Words;
  readonly sheet: Parameters<typeof createHost>[1];
  readonly picker: Picker;
}

/** The controls beside one composer, in one host. */
export interface Controls {
  readonly host: HTMLElement;
  readonly kind: Met["kind"];
  /** Stands beside the composer as it is now; goes away while that shows no tools. */
  place(met: Met): void;
  /** What stands in the box may have changed. */
  follow(): void;
  /** The person typed in the box. */
  typed(): void;
  /** The focus goes elsewhere, and may come back by way of a control. */
  left(): void;
  /** The person pressed the key for it. */
  openPicker(): void;
  end(): void;
}

/** Makes the controls for one composer; they stand nowhere yet. */
export function createControls({ layer, words, sheet, picker }: Tools, first: Met): Controls {
  const { page, guard } = layer;
  let met = first;
  /** Typed in X's box, and refused by the person with Escape. */
  let refused: string | undefined;
  /** X's box as it was when the person left it. */
  let left: Spot | undefined;
  let ready = false;
  const bar = page.createElement("div");
  bar.className = `bar ${first.kind}`;
  const host = createHost(page, sheet, bar);
  const mark = createMark(
    layer,
    words,
    () => host,
    () => met,
  );

  const opening: Opening = {
    host,
    met: () => met,
    finish: (text) => openInPanel(layer, words, host, met, text),
    onPut: () => mark.follow(),
    caret: () => caretIn(met.box, left),
  };
  const replies = tool("replies", words("composing_replies"), icon(page, REPLIES), () => {
    if (picker.isOpen(host)) picker.close();
    else openPicker();
  });
  replies.setAttribute("aria-haspopup", "listbox");
  replies.setAttribute("aria-expanded", "false");
  const move = tool("take", words("page_moveToDm"), moveIcon(page), () => {
    picker.close();
    moveWithText(layer, words, host, met);
  });
  if (first.kind !== "post") bar.append(replies);
  if (first.kind === "reply") bar.append(move);
  bar.append(mark.button);

  function tool(name: string, label: string, shape: SVGElement, press: () => void): HTMLElement {
    const button = page.createElement("button");
    button.type = "button";
    button.className = `tool ${name}`;
    button.title = label;
    button.setAttribute("aria-label", label);
    button.append(shape);
    // X's box keeps the focus, and with it the caret.
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", (event) => {
      if (event.isTrusted) guard.run(name, press);
    });
    return button;
  }

  return {
    host,
    kind: first.kind,
    place(next) {
      met = next;
      if (isOwn(next) || !placeBeside(next, host)) host.remove();
      else {
        bar.style.setProperty("--accent", accentBeside(host));
        if (!ready && next.kind !== "post") picker.getReady(next);
        ready = true;
      }
    },
    follow: () => mark.follow(),
    typed() {
      mark.follow();
      if (met.kind === "post" || !host.isConnected) return;
      const query = triggerIn(lineBeforeCaret(met.box) ?? "");
      if (!query?.startsWith(refused ?? "")) refused = undefined;
      if (query === undefined || refused !== undefined) return picker.notCalled();
      picker.called({ ...opening, onLeave: () => (refused = query) }, query);
    },
    openPicker() {
      if (met.kind !== "post" && host.isConnected) openPicker();
    },
    left() {
      left = spotOf(layer, met.box);
    },
    end() {
      if (picker.isOpen(host)) picker.close();
      mark.end();
      host.remove();
    },
  };

  function openPicker(): void {
    mark.close();
    picker.open({ ...opening, button: replies });
  }

  /** A reply to oneself has no customer. */
  function isOwn({ for: to }: Met): boolean {
    return to?.kind === "tweet" && to.author === accountHandle(page);
  }
}

/** Where the caret stands in a box that has lost the focus: plain boxes keep it, of others it is remembered. */
function caretIn(box: HTMLElement, left: Spot | undefined): number | undefined {
  if (box.localName === "textarea") return (box as HTMLTextAreaElement).selectionEnd;
  return left?.text === heldText(box) ? left.caret : undefined;
}

/** The colour that X gives its own tools there. */
function accentBeside(host: HTMLElement): string {
  const { defaultView: view } = host.ownerDocument;
  const own = host.parentElement?.querySelector("svg");
  return own && view ? view.getComputedStyle(own).color : "";
}
