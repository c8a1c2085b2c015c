import type { TemplateError } from "../../lib/replies/index.ts";
import type { Length } from "../composer/types.ts";

/** What filling a wording for the example came to. */
export interface Looked {
  /** As it would go out; empty where it can't be filled. */
  readonly text: string;
  /** Placeholders that are still in it, as written. */
  readonly unfilled: readonly string[];
  readonly length: Length;
  /** Why it can't be filled, and where. */
  readonly problem?: Pick<TemplateError, "problem" | "line" | "column" | "named">;
}
