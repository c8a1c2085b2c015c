import { useId } from "react";
import type { PlaceSettings } from "../../lib/etiquette/index.ts";
import { words } from "../../lib/platform/index.ts";

type Place = PlaceSettings["place"];

const PLACES: readonly Place[] = ["ask", "public", "private", "off"];

interface PlaceChoiceProps {
  readonly place: Place;
  readonly onPlace: (place: Place) => void;
}

/** What is hinted of where an answer belongs. */
export function PlaceChoice({ place, onPlace }: PlaceChoiceProps) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{words("options_place")}</label>
      <select
        id={id}
        className="input"
        value={place}
        aria-describedby={`${id}-hint`}
        onChange={({ target: { value } }) => onPlace(value as Place)}
      >
        {PLACES.map((one) => (
          <option key={one} value={one}>
            {words(`options_place_${one}`)}
          </option>
        ))}
      </select>
      <p id={`${id}-hint`} className="quiet">
        {words("options_place_hint")}
      </p>
    </div>
  );
}
