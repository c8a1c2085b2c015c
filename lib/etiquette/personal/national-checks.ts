/** The check digits of national numbers. Each takes the number without separators, in capitals. */
export const CHECKS = {
  /** NHS Data Dictionary: modulus 11, weights 10 to 2. */
  nhs: (plain: string) => {
    const check = (11 - (weighed(plain, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
    return check !== 10 && check === at(plain, 9);
  },
  /** Verhoeff's scheme, as Aadhaar uses it: the dihedral group of ten elements. */
  verhoeff: (plain: string) => {
    let check = 0;
    for (let i = 0; i < plain.length; i += 1) {
      check = dihedral(check, permuted(at(plain, plain.length - 1 - i), i % 8));
    }
    return check === 0;
  },
  /** Receita Federal: two digits, each modulus 11; ten equal digits are no CPF. */
  cpf: (plain: string) => {
    if (/^(\d)\1*$/.test(plain)) return false;
    const digit = (length: number) => {
      const weights = Array.from({ length }, (_, i) => length + 1 - i);
      return ((weighed(plain, weights) * 10) % 11) % 10;
    };
    return digit(9) === at(plain, 9) && digit(10) === at(plain, 10);
  },
  /** Ministerio del Interior: the letter is the number modulo 23. */
  dni: (plain: string) => {
    const number = plain.slice(0, -1).replace(/^[XYZ]/, (letter) => String("XYZ".indexOf(letter)));
    return "TRWAGMYFPDXBNJZSQVHLCKE"[Number(number) % 23] === plain.at(-1);
  },
  /** INSEE: the key is 97 less the number modulo 97; Corsica's letters stand for 19 and 18. */
  nir: (plain: string) => {
    const number = plain.slice(0, 13).replace("2A", "19").replace("2B", "18");
    return 97 - (Number(number) % 97) === Number(plain.slice(13));
  },
  /** ISO/IEC 7064, MOD 11,10. */
  iso7064: (plain: string) => {
    let product = 10;
    for (let i = 0; i < plain.length - 1; i += 1) {
      const sum = (at(plain, i) + product) % 10 || 10;
      product = (sum * 2) % 11;
    }
    return (11 - product) % 10 === at(plain, plain.length - 1);
  },
  /** Decreto 13813/1976: a value for each place, odd places by a table of their own. */
  codiceFiscale: (plain: string) => {
    const odd = [
      1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
    ];
    const valueOf = (letter: string) =>
      /\d/.test(letter) ? Number(letter) : letter.charCodeAt(0) - 65;
    let sum = 0;
    for (let i = 0; i < 15; i += 1) {
      const value = valueOf(plain[i] ?? "");
      sum += i % 2 === 0 ? (odd[value] ?? 0) : value;
    }
    return String.fromCodePoint(65 + (sum % 26)) === plain[15];
  },
  /** The Dutch eleven test. */
  bsn: (plain: string) => weighed(plain, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
  nifPt: (plain: string) => {
    const rest = weighed(plain, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
    return (rest < 2 ? 0 : 11 - rest) === at(plain, 8);
  },
  pesel: (plain: string) => {
    return (10 - (weighed(plain, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === at(plain, 10);
  },
  /** Belgium: 97 less the number modulo 97; a 2 goes in front for those born since 2000. */
  belgian: (plain: string) => {
    const key = Number(plain.slice(9));
    return [plain.slice(0, 9), `2${plain.slice(0, 9)}`].some(
      (number) => 97 - (Number(number) % 97) === key,
    );
  },
  /** Ministry of Internal Affairs, ordinance 85 of 2014. */
  myNumber: (plain: string) => {
    const rest = weighed(plain, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
    return (rest <= 1 ? 0 : 11 - rest) === at(plain, 11);
  },
};

function at(plain: string, index: number): number {
  return plain.charCodeAt(index) - 48;
}

function weighed(plain: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * at(plain, i), 0);
}

/** The product in the dihedral group of the pentagon: below 5 are turns, from 5 on reflections. */
function dihedral(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5);
  return b < 5 ? 5 + ((a - b + 5) % 5) : (a - b + 5) % 5;
}

const VERHOEFF = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

function permuted(digit: number, times: number): number {
  let result = digit;
  for (let i = 0; i < times; i += 1) result = VERHOEFF[result] ?? 0;
  return result;
}
