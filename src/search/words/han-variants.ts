import { regionalVariants, traditionalCharacters } from './han-tables.ts';

const [toTraditional, toSimplified] = [regionalVariants, traditionalCharacters].map(readPairs);

function readPairs(pairs: string): ReadonlyMap<string, string> {
  return new Map(
    pairs
      .trim()
      .split(/[|\n]/)
      .map((pair) => pair.split(' ') as [string, string]),
  );
}

/**
 * Converts Chinese characters to their simplified forms: 臺, 台 and 台 become the same character, as do 灣 and 湾.
 */
export function simplifyHan(word: string): string {
  return word.replace(/\p{Script=Han}/gu, (sign) => {
    const one = toTraditional!.get(sign) ?? sign;
    return toSimplified!.get(one) ?? toSimplified!.get(sign) ?? one;
  });
}
