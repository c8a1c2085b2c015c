/**
 * What a template may speak of. A missing value stays a visible placeholder. Handles are without "@".
 *
 * | in a template | |
 * |---|---|
 * | `customer.handle`, `.name`, `.first_name`, `.first_name_guessed`, `.first_contact` | |
 * | `tweet.text`, `.url`, `.language`, `.posted`, `.age` | `age` as words: "3 hours" |
 * | `account.handle`, `.name`; `agent.name` | |
 * | `case.category`, `case.facts.NAME` | |
 * | `dm_link` | plain words where there is none |
 * | `scope`, `language` | of the reply |
 * | `today`, `now`, `time_of_day` | in the time zone; `morning`, `afternoon`, `evening` or `night` |
 *
 * Any other name is something that the person is asked for.
 */
export interface Variables {
  readonly customer: {
    readonly handle: string;
    readonly name?: string;
    readonly firstName?: string;
    /** A person should look at the first name before it is used. */
    readonly firstNameGuessed?: boolean;
    /** Nothing has passed between the two before. */
    readonly firstContact?: boolean;
  };
  readonly tweet?: {
    readonly text: string;
    readonly url?: string;
    /** BCP 47 tag. */
    readonly language?: string;
    /** ms since 1970. */
    readonly postedAt?: number;
  };
  readonly account: { readonly handle: string; readonly name?: string };
  readonly agent: { readonly name?: string };
  readonly case?: {
    readonly category?: string;
    readonly facts?: Readonly<Record<string, string>>;
  };
  /** The address that opens a private message to the account. */
  readonly dmLink?: string;
  readonly scope?: string;
  /** ms since 1970; without it a template knows no dates. */
  readonly now?: number;
  /** IANA name, such as "Europe/Berlin"; UTC where it is missing or unknown. */
  readonly timeZone?: string;
}

/** Something that a person is to say or to look at before the reply can go out. */
export interface Asked {
  /** Names the value, as `order_number` or `customer.first_name`. The key of its answer. */
  readonly key: string;
  /** The template's own words for it. */
  readonly label?: string;
  /** What to begin with; empty where nothing is known. */
  readonly proposed: string;
  /** `missing`: there is no value. `guessed`: there is one, but it may be wrong. */
  readonly why: "missing" | "guessed";
}

/**
 * What the person has said, by `Asked.key`. An empty answer means that there is no such value: the template
 * goes on without it if it can.
 */
export type Answers = Readonly<Record<string, string>>;

export interface Filled {
  readonly text: string;
  /** The placeholders that are still in `text`, as written there. */
  readonly unfilled: readonly string[];
  /** In the order in which they come in the text, each once. */
  readonly asks: readonly Asked[];
}

export interface FillOptions {
  /** BCP 47 tag of the reply: for dates and the words in the place of a missing DM link. Missing: English. */
  readonly language?: string;
  readonly answers?: Answers;
  /** The template of another reply, by its shortcut. */
  readonly partial?: (shortcut: string) => string | undefined;
}
