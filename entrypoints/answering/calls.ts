import type * as XApiRoom from "../../lib/x-api/index.ts";

/** All of the room of X's API: what `entrypoints/calls/` leaves in the worker. */
type Calls = typeof XApiRoom;

/**
 * X's API, whose client weighs as much as the rest of the worker and is not needed by most of its lives.
 * @param run runs the script that holds it
 */
export function callsLater(run: () => Promise<void>): () => Promise<Calls> {
  return async () => {
    await run();
    return (globalThis as unknown as { asideXApi: Calls }).asideXApi;
  };
}

/**
 * Stands in for something that is made when one of its methods is first called. A method fails where it
 * can't be made; the next call tries again.
 */
export function whenFirstCalled<T extends Methods<T>>(make: () => Promise<T>): T {
  let made: Promise<T> | undefined;
  const get = () =>
    (made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    }));
  return new Proxy({} as T, {
    get: (_none, name) =>
      // Nobody who awaits this is to take it for a promise.
      name === "then"
        ? undefined
        : async (...args: never[]) => (await get())[name as keyof T](...args),
  });
}

type Methods<T> = { readonly [K in keyof T]: (...args: never[]) => Promise<unknown> };
