import type { FilledReply } from "../../../lib/messages/index.ts";
import type { Answers, Asked } from "../../../lib/replies/index.ts";
import { createForm, type Form } from "./form.ts";
import type { Words } from "../words.ts";

/** A reply that is being completed. */
export interface Filling {
  readonly form: Form;
  /** The person wants it as it stands now. */
  readonly use: () => void;
}

interface Needs {
  readonly page: Document;
  readonly words: Words;
  readonly reply: FilledReply;
  /** What was said before of the same matter. */
  readonly said: Answers;
  /** Fills it anew; undefined when that can't be done. `keep`: these are the answers. */
  readonly fill: (answers: Answers, keep: boolean) => Promise<FilledReply | undefined>;
  /** There is something else to preview; undefined: it can't be filled at all any more. */
  readonly onFilled: (reply: FilledReply | undefined) => void;
  /** It needs nothing any more. */
  readonly onDone: (reply: FilledReply, answers: Answers) => void;
  readonly onBack: () => void;
  readonly run: (work: () => void) => void;
}

/** Asks for what a reply lacks, and shows with each key what comes of it. */
export function createFilling({ page, words, reply, said, fill, ...on }: Needs): Filling {
  let asked: readonly Asked[] = reply.asks.map((ask) =>
    Object.assign({}, ask, { proposed: said[ask.key] ?? ask.proposed }),
  );
  let turn = 0;
  let using = false;
  const form = createForm(page, words, reply.title, asked, {
    onChange: () => on.run(() => void refill(false)),
    onUse: () => on.run(use),
    onBack: () => on.run(on.onBack),
  });

  async function refill(keep: boolean): Promise<void> {
    turn += 1;
    const mine = turn;
    const answers = form.answers();
    const filled = await fill(answers, keep);
    // Whatever was typed meanwhile is on its way.
    if (mine !== turn) return;
    on.run(() => {
      if (!keep || !filled) return on.onFilled(filled);
      using = false;
      asked = filled.asks;
      if (filled.unfilled.length === 0 && asked.length === 0) return on.onDone(filled, answers);
      on.onFilled(filled);
      form.lacks(asked.map(({ key }) => key));
    });
  }

  function use(): void {
    if (using) return;
    using = true;
    void refill(true).finally(() => (using = false));
  }

  if (asked.some(({ proposed }, at) => proposed !== reply.asks[at]?.proposed)) void refill(false);
  return { form, use };
}
