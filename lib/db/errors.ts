/** The stored rows were written by a newer Aside than this one. Nothing was read or changed. */
export class NewerDataError extends Error {
  override readonly name = "NewerDataError";
}

/** The browser has no room for more. Nothing of the attempted write was kept. */
export class DiskFullError extends Error {
  override readonly name = "DiskFullError";
}

/**
 * Gives the two failures that a person can do something about their own names.
 * @returns the typed error, or what was given when it is neither.
 */
export function namedError(error: unknown): unknown {
  const names = namesOf(error);
  if (names.includes("VersionError"))
    return new NewerDataError("The stored data is of a newer version.", { cause: error });
  if (names.includes("QuotaExceededError"))
    return new DiskFullError("There is no room left to store this.", { cause: error });
  return error;
}

/** Dexie puts the browser's own error inside its own, sometimes twice. */
function namesOf(error: unknown): string[] {
  const names: string[] = [];
  let at: unknown = error;
  for (let depth = 0; depth < 5 && typeof at === "object" && at !== null; depth += 1) {
    const { name, inner } = at as { name?: unknown; inner?: unknown };
    if (typeof name === "string") names.push(name);
    at = inner;
  }
  return names;
}

/** Runs a piece of work on the database and names its failures. */
export async function named<T>(work: () => PromiseLike<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw namedError(error);
  }
}

/** The same functions, each with its failures named. */
export function allNamed<T extends object>(functions: T): T {
  const all = Object.entries(functions).map(([name, run]: [string, Reads]) => [
    name,
    (...given: never[]) =>
      run(...given).then(undefined, (error: unknown) => {
        throw namedError(error);
      }),
  ]);
  return Object.fromEntries(all) as T;
}

type Reads = (...given: never[]) => PromiseLike<unknown>;
