import { links, type Span } from "../../text/index.ts";
import { keyOf } from "./keys.ts";

/** What somebody else said is not what we say; names are names. */
const QUOTED =
  /"[^"\n]{1,120}"|“[^”\n]{1,120}”|„[^“”\n]{1,120}[“”]|«[^»\n]{1,120}»|‘[^’\n]{1,120}’(?!\p{L})|「[^」\n]{1,120}」|[@#][\p{L}\p{N}_]+/gu;
const MAY_HOLD_QUOTED = /["“„«‘「@#]/;
const MAY_HOLD_LINK = /\/|www\./i;
const KANA = /[\u3040-\u30ff]/;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u;
const INSIDE = /[\p{L}\p{N}_@#]/u;

/** Where words may begin in a text, and the keys of the letters there. */
interface Words {
  readonly starts: readonly number[];
  readonly keys: readonly number[];
}

/** A part of a text that rules look into: what several of them want to know of it is found out once. */
export class Piece {
  readonly text: string;
  #words: Words | undefined;
  #own: Piece | undefined;
  #links: readonly Span[] | undefined;
  #japanese: boolean | undefined;
  #unspaced: boolean | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** Where words may begin: no letter, digit, "_", "@" or "#" stands in front. */
  get words(): Words {
    return (this.#words ??= wordsOf(this.text));
  }

  /** With links, names and what it quotes blanked out, all else in its place. */
  get own(): Piece {
    if (this.#own) return this.#own;
    const own = blanked(this.text, this.links);
    return (this.#own = own === this.text ? this : new Piece(own));
  }

  get links(): readonly Span[] {
    return (this.#links ??= MAY_HOLD_LINK.test(this.text) ? links(this.text) : []);
  }

  /** Some of it is in a script that puts no spaces between words. */
  get isUnspaced(): boolean {
    return (this.#unspaced ??= UNSPACED.test(this.text));
  }

  get isJapanese(): boolean {
    return (this.#japanese ??= KANA.test(this.text));
  }
}

function wordsOf(text: string): Words {
  const starts: number[] = [];
  const keys: number[] = [];
  let inside = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 128) {
      if (!inside && code > 32) {
        starts.push(i);
        keys.push(keyOf(text, i));
      }
      inside = isInside(code);
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(i) ?? 0);
    if (!inside) {
      starts.push(i);
      keys.push(keyOf(text, i));
    }
    inside = INSIDE.test(character);
    i += character.length - 1;
  }
  return { starts, keys };
}

/** Of ASCII: digits, letters, "_", "@", "#". */
function isInside(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 64 && code <= 90) ||
    (code >= 48 && code <= 57) ||
    code === 95 ||
    code === 35
  );
}

function blanked(text: string, found: readonly Span[]): string {
  let result = MAY_HOLD_QUOTED.test(text)
    ? text.replace(QUOTED, (quoted) => " ".repeat(quoted.length))
    : text;
  for (const { start, end } of found) {
    result = result.slice(0, start) + " ".repeat(end - start) + result.slice(end);
  }
  return result;
}
