/** Leaves out what is unknown: undefined, an empty string, no number. */
export function known<T extends object>(values: T): Known<T> {
  return Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) => value !== undefined && value !== "" && value === value,
    ),
  ) as Known<T>;
}

type Known<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};
