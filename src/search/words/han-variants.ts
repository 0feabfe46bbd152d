import hongKong from 'opencc-js/dict/HKVariantsRev';
import taiwan from 'opencc-js/dict/TWVariantsRev';
import traditional from 'opencc-js/dict/TSCharacters';

// OpenCC’s character tables (Apache-2.0): regional variants to traditional characters, and those to
// simplified ones.
const [toTraditional, toSimplified] = [`${hongKong}|${taiwan}`, traditional].map(readPairs);

function readPairs(pairs: string): ReadonlyMap<string, string> {
  return new Map(pairs.split('|').map((pair) => pair.split(' ') as [string, string]));
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
