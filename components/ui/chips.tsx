interface ChipsProps<T extends string> {
  readonly all: readonly T[];
  readonly nameOf: (one: T) => string;
  readonly chosen: readonly T[];
  readonly onChosen: (chosen: readonly T[]) => void;
}

/** Some of several, each pressed or not; within a fieldset that says what they are. */
export function Chips<T extends string>({ all, nameOf, chosen, onChosen }: ChipsProps<T>) {
  return all.map((one) => (
    <Chip
      key={one}
      name={nameOf(one)}
      on={chosen.includes(one)}
      onPress={(on) => onChosen(on ? [...chosen, one] : chosen.filter((other) => other !== one))}
    />
  ));
}

interface ChipProps {
  readonly name: string;
  readonly on: boolean;
  readonly onPress: (on: boolean) => void;
}

/** Something that is chosen or not. */
export function Chip({ name, on, onPress }: ChipProps) {
  return (
    <label className="chip">
      <input
        type="checkbox"
        className="only-read"
        checked={on}
        onChange={({ target }) => onPress(target.checked)}
      />
      <span dir="auto">{name}</span>
    </label>
  );
}
