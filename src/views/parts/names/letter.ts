import { compareText } from '../../../text/compare-text.ts';
import type { Words } from '../../../shared/words/words.ts';

/** The letter under which an index lists a name. */
export interface Letter {
  /** "N", "Ж", "漢"; "0–9" for names that do not begin with a letter. */
  readonly text: string;
  /** The ASCII form for URLs and anchors: `n`, `u0416`, `0-9`. */
  readonly slug: string;
}

/**
 * Returns the letter for a filing name or title, without accents. All Chinese characters share one letter.
 */
export function letterOf(filed: string, words: Words): Letter {
  const [first = ''] = filed.normalize('NFD');
  if (/\p{Script=Han}/u.test(first)) return { text: '漢', slug: 'u6f22' };
  if (!/\p{L}/u.test(first)) return { text: words.pages.otherLetter, slug: '0-9' };
  const text = first.toUpperCase();
  const slug = /^[A-Z]$/.test(text)
    ? text.toLowerCase()
    : `u${text.codePointAt(0)!.toString(16).padStart(4, '0')}`;
  return { text, slug };
}

/** Returns a comparison of filing names by the rules of a language, then by id. */
export function filingOrder(language: string) {
  const collator = new Intl.Collator(language);
  return <Filed extends { readonly filed: string; readonly id: string }>(a: Filed, b: Filed): number =>
    collator.compare(a.filed, b.filed) || compareText(a.id, b.id);
}
