import { hash } from 'node:crypto';
import { lettersOf } from '../../text/letters-of.ts';
import { withoutMarkup } from '../../text/shingles.ts';

/** A text with fewer letters and digits than this may well be shared by several articles. */
const minUniqueLetters = 200;

/**
 * Returns the key of a web address, equal for its variants: with or without `www.`, trailing slash, tracking
 * parameters.
 *
 * @returns undefined for an invalid address, or that of a whole site
 */
export function addressKey(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host, pathname, searchParams } = new URL(address);
  if (!/^https?:$/.test(protocol)) return undefined;
  const query = [...searchParams]
    .filter(([name]) => !/^(utm_\w+|fbclid|gclid|mc_[ce]id|ref|cmpid)$/i.test(name))
    .map(([name, value]) => `${name}=${value}`)
    .toSorted();
  const path = pathname.replace(/\/(index\.html?)?$/, '');
  if (path === '' && query.length === 0) return undefined;
  return `${hostKey(host)}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`;
}

export function hostKey(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}

/**
 * Returns the letters and digits of a text, which are equal for texts that differ only in white space,
 * punctuation, case, or link targets.
 *
 * @param markdown the body
 * @returns also whether they are so few that several articles may share them
 */
export function wordsToCompare(markdown: string): { words: string; isShort: boolean } {
  const text = withoutMarkup(markdown);
  // Texts of signs alone are told apart by these.
  const words = lettersOf(text) || text.trim();
  return { words, isShort: words.length < minUniqueLetters };
}

/** Returns a digest short enough to keep one for each of a million articles. */
export function shortDigest(text: string): string {
  return hash('sha256', text).slice(0, 20);
}
