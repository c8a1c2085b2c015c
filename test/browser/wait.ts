/**
 * Waits for something that tells of itself.
 *
 * @param what Named in the error, e.g. "the side panel to open".
 * @param ms How long at most.
 * @throws {Error} "Waited 15 s for …".
 */
export async function within<T>(what: string, ms: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`Waited ${ms / 1000} s for ${what}.`)), ms);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Asks again and again, for what tells nothing of itself (a file, a list without events).
 *
 * @throws {Error} as `within`.
 */
export async function until<T>(
  what: string,
  ms: number,
  ask: () => Promise<T | undefined> | T | undefined,
): Promise<T> {
  const end = performance.now() + ms;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > end) throw new Error(`Waited ${ms / 1000} s for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
