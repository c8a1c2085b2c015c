import { Globe, Lock } from "lucide-react";
import type { PlaceHint } from "../../lib/etiquette/index.ts";
import { words, wordsFor } from "../../lib/platform/index.ts";

const ICONS = { public: Globe, private: Lock };

/** Where an answer to the tweet belongs, and why: a hint, never a verdict. */
export function PlaceLine({ hint: { place, why } }: { readonly hint: PlaceHint }) {
  const Icon = ICONS[place];
  return (
    <p className="tweet-place quiet">
      <Icon size={16} aria-hidden="true" />
      <span className="only-read">{words("place_label")}: </span>
      <span>{wordsFor(why.key, ...why.values)}</span>
    </p>
  );
}
