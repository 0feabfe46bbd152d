import { lettersOf } from '../../archive/letters-of.ts';
import { sha256 } from '../source/digest.ts';

/** A text shorter than this, in letters and digits, may well be that of several articles. */
const shortText = 200;

/**
 * Makes the key of a web address, equal for all the ways to write it: with or without `www.`, a last slash, what
 * only counts readers.
 *
 * @returns undefined where it is no address, or that of a whole site
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
 * Takes the letters and digits of a text: two that differ only in white space, punctuation, case, or in where their
 * links lead have the same.
 *
 * @param markdown the body
 * @returns with whether they are so few that several articles may well have them
 */
export function wordsOf(markdown: string): { words: string; isShort: boolean } {
  const words = lettersOf(
    markdown.replace(/<!--[^]*?-->/g, '').replace(/\]\([^()\s]*(?:\s"[^"]*")?\)/g, ']'),
  );
  return { words, isShort: words.length < shortText };
}

/** A digest short enough to keep one for each of a million articles. */
export function short(text: string): string {
  return sha256(text).slice(0, 20);
}
