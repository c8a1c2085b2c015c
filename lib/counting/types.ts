/** How long a public text is by X's own counting. */
export interface PostLength {
  /** Weighted length: 1 for most Latin characters, 2 for CJK and emoji, 23 for each link. */
  readonly weighted: number;
  /** The most X accepts from an account without long posts. */
  readonly max: number;
  /** False when the text is empty, too long or holds characters that X refuses. */
  readonly valid: boolean;
}
