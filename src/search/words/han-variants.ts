// A copy of tables of opencc-js, because the package weighs a hundred times as much.
import tables from './han-tables.json' with { type: 'json' };

// Variants of Hong Kong and Taiwan, and their traditional characters; then traditional characters, and their simplified
// ones, where a character with several has the commonest one.
const [toTraditional, toSimplified] = [tables.regionalVariants, tables.traditionalCharacters].map(readPairs);

function readPairs(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(lines.flatMap((line) => line.split('|')).map((pair) => pair.split(' ') as [string, string]));
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
