/** As many letters as a key is made of. */
export const KEY = 3;

const BITS = 5;
const DIGIT = 27;
const ELSE = 28;
const FOREIGN = 29;

/** Small and capital letters are one; so are all digits, all other signs, and all that is not ASCII. */
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code).toLowerCase();
  if (letter >= "a" && letter <= "z") return letter.charCodeAt(0) - 96;
  return letter >= "0" && letter <= "9" ? DIGIT : ELSE;
});

/** The keys that were met, numbered. There can't be more than so many, whatever the texts hold. */
const numbers = new Int16Array(1 << (BITS * KEY)).fill(-1);
const met: number[] = [];

/** The number of the key of the letters that stand there. */
export function keyOf(text: string, at: number): number {
  let key = 0;
  for (let i = 0; i < KEY && at + i < text.length; i += 1) {
    const code = text.charCodeAt(at + i);
    key |= (code < 128 ? (CLASSES[code] ?? ELSE) : FOREIGN) << (BITS * i);
  }
  return numberOf(key);
}

/** The keys of what these letters begin, from that of nothing to that of the letters themselves. */
export function prefixesOf(number: number): readonly number[] {
  const key = met[number] ?? 0;
  const prefixes = [0];
  for (let length = 1; length <= KEY; length += 1) {
    const prefix = key & ((1 << (BITS * length)) - 1);
    if (prefix !== prefixes.at(-1)) prefixes.push(prefix);
  }
  return prefixes.map((prefix) => numberOf(prefix));
}

function numberOf(key: number): number {
  const known = numbers[key] ?? -1;
  if (known >= 0) return known;
  numbers[key] = met.length;
  return met.push(key) - 1;
}
