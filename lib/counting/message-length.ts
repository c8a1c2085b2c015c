/**
 * The most characters of a private message: `dm_text_character_limit` of X's former
 * `help/configuration`, unchanged since August 2015. X's API description names no limit.
 */
export const MESSAGE_MAX = 10_000;

/**
 * Length of a private message in code points, with its limit. X does not say whether it counts code
 * points or UTF-16 units; public code that counts at all counts code points.
 */
export function messageLength(text: string): { readonly length: number; readonly max: number } {
  let length = 0;
  for (const _ of text) length += 1;
  return { length, max: MESSAGE_MAX };
}
