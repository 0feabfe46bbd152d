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
 * Makes the key of an article's text: two that differ only in white space, punctuation, case, or in where their
 * links lead have the same. A short text is the same only under the same title on the same day.
 *
 * @param markdown the body
 * @param day as its front matter has it
 */
export function textKey(markdown: string, title: string, day: string): string {
  const text = letters(markdown.replace(/\]\([^()\s]*(?:\s"[^"]*")?\)/g, ']'));
  return short(text.length < shortText ? `${text}\n${letters(title)}\n${day.slice(0, 10)}` : text);
}

export function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A digest short enough to keep one for each of a million articles. */
export function short(text: string): string {
  return sha256(text).slice(0, 20);
}
