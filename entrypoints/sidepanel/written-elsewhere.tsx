import { OtherDrafts } from "../../components/composer/other-drafts.tsx";
import { together } from "../../lib/text/index.ts";
import type { useDraft } from "./use-draft.ts";

interface WrittenElsewhereProps {
  readonly draft: Pick<ReturnType<typeof useDraft>, "begunBy" | "others" | "dropOther" | "setText">;
  /** What stands in the box. */
  readonly text: string;
  readonly now: number;
}

/** What other windows wrote for the same box; nothing where they wrote nothing. */
export function WrittenElsewhere({ draft, text, now }: WrittenElsewhereProps) {
  const { begunBy, others, dropOther, setText } = draft;
  if (begunBy === undefined && others.length === 0) return null;
  return (
    <OtherDrafts
      now={now}
      begunBy={begunBy}
      others={others}
      onAdd={(other) => setText(text.trim() === "" ? other : together(text, other))}
      onDiscard={dropOther}
    />
  );
}
