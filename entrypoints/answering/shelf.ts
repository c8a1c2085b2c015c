import { isFor, type Handle } from "../../lib/customers/index.ts";
import type { Replies, ReplyUses } from "../../lib/db/index.ts";
import type {
  CannedReply,
  Encoder,
  LibraryTools,
  Meaning,
  Model,
  Question,
  RankedLibrary,
  RankedReply,
  ReplySearch,
  ReplyStats,
  ReplyUse,
  StoredReply,
} from "../../lib/replies/index.ts";

/** The canned replies as this life of the worker has them at hand: read once, searched and ranked from there. */
export interface Shelf {
  /**
   * What may be offered: all that is not archived, by title; the built-in few while nothing is stored.
   * @param account to which it may be; missing: to any
   */
  offered(account?: Handle): Promise<readonly CannedReply[]>;
  /** Ids of stored replies, archived ones too, best first. */
  find(query: string): Promise<string[]>;
  /** The replies that fit best, best first, at most `most`, of those that may be offered and pass. */
  ranked(
    account: string,
    question: Question,
    among: (id: string) => boolean,
    most: number,
  ): Promise<readonly RankedReply[]>;
  /** Which wording of each reply this customer is to get. */
  wordings(
    account: string,
    customer: string,
    replies: readonly CannedReply[],
    now: number,
  ): Promise<ReadonlyMap<string, number>>;
  /** What became of the account's last uses of each of these that was used, by the ids of replies. */
  became(
    account: string,
    replies: readonly CannedReply[],
  ): Promise<ReadonlyMap<string, ReplyStats>>;
  /** Has suggestions learn of the uses that they have not learned of. */
  learn(): Promise<void>;
  /** Forgets uses and what was learned of them. @returns how many */
  forget(
    of:
      | { account: string; customer: string }
      | { replyId: string }
      | { uses: readonly ReplyUse[] }
      | "all",
  ): Promise<number>;
  /** The library was written to: it is read again when it is next asked for. */
  changed(): void;
}

interface Needs {
  readonly replies: Pick<Replies, "all" | "keepSays" | "says">;
  readonly uses: ReplyUses;
  readonly tools: () => Promise<LibraryTools>;
  /** What tells the meaning of a text, as the file of the package that `readEncoder` takes. */
  readonly encoder: () => Promise<Uint8Array>;
  readonly log: (what: string, error?: unknown) => void;
  /** What is offered while nothing is stored. */
  readonly builtIn: () => Promise<readonly CannedReply[]>;
  /** Resolves a moment later, when whoever waits for the worker has had their turn. */
  readonly idle: () => Promise<void>;
}

interface Shelved {
  readonly stored: readonly StoredReply[];
  readonly offered: readonly CannedReply[];
  readonly ranked: () => Promise<RankedLibrary>;
  readonly search: () => ReplySearch;
}

/** So many uses are learned of before a suggestion is made; a long absence is caught up with bit by bit. */
const AT_ONCE = 20;
/** Of so many replies it is found at a time what they say: more than a set to begin with has. */
const SAID_AT_ONCE = 40;
/** Of so many uses of a reply it is told what became of them. */
const COUNTED = 100;
/** So many texts are remembered with what they mean. */
const PLACED = 50;
/** Of so many uses of a reply it is looked which wording was used when. */
const REMEMBERED = 40;

export function createShelf({ replies, uses, tools, encoder, log, builtIn, idle }: Needs): Shelf {
  let shelved: Promise<Shelved> | undefined;
  const models = new Map<string, Promise<Model>>();
  let learning: Promise<unknown> = Promise.resolve();

  const shelf = (): Promise<Shelved> =>
    (shelved ??= read().catch((error: unknown) => {
      shelved = undefined;
      throw error;
    }));

  async function read(): Promise<Shelved> {
    const [stored, { rankedLibrary, replySearch, tell }] = await Promise.all([
      replies.all(),
      tools(),
    ]);
    // In the order of the library's own page.
    const { compare } = new Intl.Collator(undefined, { numeric: true });
    const live = stored
      .filter(({ archivedAt }) => archivedAt === undefined)
      .sort((a, b) => compare(a.title, b.title));
    const offered = stored.length === 0 ? await builtIn() : live;
    return {
      stored,
      offered,
      ranked: once(async () => {
        const library = rankedLibrary(offered);
        tell(library, offered, await replies.says());
        return library;
      }),
      search: once(() => replySearch(stored.length === 0 ? offered : stored)),
    };
  }

  /** Without it suggestions go by the words themselves: they are not held up by it. */
  const encoding = once(async (): Promise<Encoder | undefined> => {
    try {
      const [{ readEncoder }, file] = await Promise.all([tools(), encoder()]);
      return readEncoder(file);
    } catch (error) {
      log("Suggestions do without what texts mean", error);
      return undefined;
    }
  });

  /** A question is asked for again while one types, and once more when it is learned of. */
  const placed = new Map<string, Meaning | undefined>();

  async function meaningOf(text: string): Promise<Meaning | undefined> {
    if (placed.has(text)) return placed.get(text);
    const [by, at] = await Promise.all([encoding(), tools()]);
    const meaning = by && at.meaningOf(by, text);
    placed.set(text, meaning);
    const [oldest] = placed.keys();
    if (placed.size > PLACED && oldest !== undefined) placed.delete(oldest);
    return meaning;
  }

  async function withMeaning(question: Question): Promise<Question> {
    const meaning = await meaningOf(question.text);
    return meaning === undefined ? question : { ...question, meaning };
  }

  let saying = false;

  /** What replies themselves say is found bit by bit, while nobody waits, and kept. Never throws. */
  async function sayMore(): Promise<void> {
    if (saying) return;
    saying = true;
    try {
      await idle();
      const [by, { sayMore: say }] = await Promise.all([encoding(), tools()]);
      await (by && say(by, shelf, SAID_AT_ONCE, { keep: replies.keepSays, pause: idle }));
    } catch (error) {
      log("What replies say was not found", error);
    } finally {
      saying = false;
    }
  }

  const modelOf = (account: string): Promise<Model> => {
    const known = models.get(account);
    if (known) return known;
    const made = Promise.all([tools(), uses.smallRows(account)]).then(([{ newModel }, rows]) =>
      newModel(rows),
    );
    models.set(account, made);
    made.catch(() => models.delete(account));
    return made;
  };

  /** The account's model with all rows that this question needs. */
  async function modelFor(account: string, question: Question): Promise<Model> {
    const [model, { hold, keysFor }] = await Promise.all([modelOf(account), tools()]);
    const missing = keysFor(question).filter((key) => !model.rows.has(key));
    // What was learned meanwhile is newer than what was read.
    const rows = await uses.rows(account, missing);
    hold(
      model,
      rows.filter(({ key }) => !model.rows.has(key)),
    );
    return model;
  }

  /** One after the other: two changes of a model at once would be stored over each other. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = learning.then(work);
    learning = done.catch(() => {});
    return done;
  }

  async function learnSome(): Promise<void> {
    const pending = await uses.unlearned(AT_ONCE);
    if (pending.length === 0) return;
    const [{ learn }, { ranked }] = await Promise.all([tools(), shelf()]);
    const library = await ranked();
    for (const use of pending) {
      const question = await withMeaning(questionOf(use));
      const model = await modelFor(use.account, question);
      try {
        const put = learn(model, library, { ...question, reply: use.replyId });
        const meant = question.meaning?.made;
        await uses.learned({ ...use, ...(meant !== undefined && { meant }) }, { put });
      } catch (error) {
        // What the model knows was not stored.
        models.delete(use.account);
        throw error;
      }
    }
  }

  async function forgetOne(use: ReplyUse): Promise<void> {
    if (use.question === undefined || use.unlearned) return uses.forget(use, { put: [] });
    const [{ forget }, { ranked }] = await Promise.all([tools(), shelf()]);
    const question = questionOf(use);
    const model = await modelFor(use.account, question);
    try {
      const meaning = use.meant === undefined ? undefined : await meaningOf(question.text);
      const learned = {
        ...question,
        reply: use.replyId,
        ...(meaning?.made === use.meant && meaning && { meaning }),
      };
      await uses.forget(use, forget(model, await ranked(), learned));
    } catch (error) {
      models.delete(use.account);
      throw error;
    }
  }

  return {
    async offered(account) {
      const { offered } = await shelf();
      return account === undefined ? offered : offered.filter((one) => isFor(one, account));
    },
    find: async (query) => (await shelf()).search().find(query),
    async ranked(account, question, among, most) {
      await inTurn(learnSome);
      const [{ rank }, { ranked }, model, asked] = await Promise.all([
        tools(),
        shelf(),
        modelFor(account, question),
        withMeaning(question),
      ]);
      const library = await ranked();
      void sayMore();
      return rank(model, library, asked, { among, most }).best;
    },
    async wordings(account, customer, of, now) {
      const several = of.filter(({ wordings }) => wordings.length > 1);
      const [{ wordingFor }, own, ...lately] = await Promise.all([
        tools(),
        uses.ofCustomer(account, customer),
        ...several.map(({ id }) => uses.ofReply(account, id, REMEMBERED)),
      ]);
      return new Map(
        several.map(({ id, wordings }, place) => {
          const said = new Map(
            [...own.filter(({ replyId }) => replyId === id), ...(lately[place] ?? [])].map(
              (use) => [use.id, use] as const,
            ),
          );
          return [id, wordingFor(wordings.length, customer, [...said.values()], now)];
        }),
      );
    },
    async became(account, of) {
      const { statsOf } = await tools();
      const known = of.map(async ({ id }) => {
        const stats = statsOf(await uses.usedIn(account, id, COUNTED));
        return stats.cases > 0 ? [[id, stats] as const] : [];
      });
      return new Map((await Promise.all(known)).flat());
    },
    learn: () => inTurn(learnSome),
    forget: (of) =>
      inTurn(async () => {
        if (of === "all") {
          models.clear();
          placed.clear();
          return uses.forgetAll();
        }
        if ("customer" in of) await uses.dropTakes(of.account, of.customer);
        const all = "uses" in of ? of.uses : await uses.toForget(of);
        for (const use of all) await forgetOne(use);
        placed.clear();
        return all.length;
      }),
    changed() {
      shelved = undefined;
      void sayMore();
    },
  };
}

function questionOf({ question, agent, at }: ReplyUse): Question {
  return {
    text: question?.text ?? "",
    first: question?.first ?? true,
    at,
    ...(agent !== undefined && { agent }),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
