import { Frown, Meh, Smile, type LucideIcon } from "lucide-react";
import { useId } from "react";
import { RATINGS, type Rating } from "../../lib/handoff/index.ts";
import { words } from "../../lib/platform/index.ts";
import { Button } from "../ui/button.tsx";

/** What each rating looks like. */
export const FACES: Readonly<Record<Rating, LucideIcon>> = {
  good: Smile,
  middling: Meh,
  bad: Frown,
};

interface RatingLineProps {
  /** Undefined where nobody has said so. */
  readonly rating: Rating | undefined;
  /** Undefined: what was said is taken back. */
  readonly onRating: (rating: Rating | undefined) => void;
}

/** How it went for the customer: one press says it, another one on the same takes it back. */
export function RatingLine({ rating, onRating }: RatingLineProps) {
  const id = useId();
  return (
    <div className="rating" role="group" aria-labelledby={id}>
      <p className="quiet" id={id}>
        {words("rating_ask")}
      </p>
      <div className="row">
        {RATINGS.map((one) => {
          const pressed = one === rating;
          return (
            <Button
              key={one}
              small
              icon={FACES[one]}
              aria-pressed={pressed}
              title={pressed ? words("rating_back") : undefined}
              onClick={() => onRating(pressed ? undefined : one)}
            >
              {words(`rating_${one}`)}
            </Button>
          );
        })}
      </div>
    </div>
  );
}
