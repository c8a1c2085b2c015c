/** How one language asks in public for what belongs in private. Compiled by `find.ts`, without regard to case. */
export interface AskingWords {
  /** Asks to be told; what is asked for stands behind it in the sentence. */
  readonly asks: string;
  /** "What is your …": what the fix writes instead of it. */
  readonly what: string;
  readonly insteadOfWhat: string;
  /** Asks to be told for everybody to read: what the fix writes instead of it. */
  readonly openly: string;
  readonly insteadOfOpenly: string;
  /** Says who somebody is, or opens what is theirs. */
  readonly thing: string;
  /** A private way: then it is not asked for in public. */
  readonly way: string;
  /** Takes the asking back, anywhere in the same sentence. */
  readonly not: string;
  /** What the fix puts behind the last thing that is asked for. */
  readonly privately: string;
  /** The asking verb may stand behind what it asks for. */
  readonly verbMayFollow?: true;
}
