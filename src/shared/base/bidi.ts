import type { Foreign } from './link.ts';

/** A writing direction, as in HTML’s `dir`. */
export type Direction = 'ltr' | 'rtl';

/** The languages that are written from right to left, unless their code names another script. */
export const rightToLeftLanguages: readonly string[] =
  'ar arc ckb dv fa he khw ks lrc mzn nqo pnb prs ps sd sdh syr ug ur yi'.split(' ');
const rightToLeft = new Set(rightToLeftLanguages);
const rightToLeftScripts = /-(adlm|arab|hebr|mand|nkoo|rohg|samr|syrc|thaa)\b/i;

/** Returns the writing direction of a language, given as a BCP 47 code. */
export function directionOf(language: string): Direction {
  const tag = language.toLowerCase();
  if (/-[a-z]{4}\b/.test(tag)) return rightToLeftScripts.test(tag) ? 'rtl' : 'ltr';
  return rightToLeft.has(tag.split('-')[0]!) ? 'rtl' : 'ltr';
}

/** Returns `lang` and `dir` for a text; empty if the page has the same language. */
export function foreign(language: string, ofPage: string): Foreign {
  return language === ofPage ? {} : { lang: language, dir: directionOf(language) };
}

const opening = /[\u202a\u202b\u202d\u202e\u2066\u2067\u2068]/;
const unusual =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u200e\u200f\u202a-\u202e\u2066-\u2069]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Isolates a name or title from the surrounding plain text, so that neither changes the order of the other
 * (Unicode’s FSI and PDI); text that is clearly left to right stays unchanged.
 *
 * @see https://www.unicode.org/reports/tr9/
 */
export function isolate(text: string): string {
  return unusual.test(text) ? `\u2068${balanced(text)}\u2069` : text;
}

/** Closes the direction controls that a text leaves open, and removes unmatched closing ones. */
export function balanced(text: string): string {
  const open: string[] = [];
  let result = '';
  for (const character of text) {
    if (opening.test(character)) {
      open.push(character >= '\u2066' ? '\u2069' : '\u202c');
    } else if (character === '\u2069' || character === '\u202c') {
      if (open.at(-1) !== character) continue;
      open.pop();
    }
    result += character;
  }
  return result + open.toReversed().join('');
}
