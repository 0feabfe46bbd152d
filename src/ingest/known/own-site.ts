import type { IncomingArticle } from '../contract/incoming.ts';

/**
 * Returns an author without the name or the domain of the site itself, as pages write them together: “Milltown.com Ada L.
 * Example”. Nothing is left of the site’s own name.
 */
export function withoutOwnSite(name: string, { publisher, url }: IncomingArticle): string {
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  const own = new Set([publisher ?? '', host, host.split('.', 1)[0] ?? ''].map(squash).filter(Boolean));
  const words = name.split(/\s+/).filter((word) => !isDomain(word));
  if (own.has(squash(words.join(' '))) || words.length === 0) return '';
  const publisherWords = (publisher ?? '').split(/\s+/).filter(Boolean);
  const rest = words.slice(0, -publisherWords.length);
  const isTail =
    publisherWords.length > 1 && squash(words.slice(-publisherWords.length).join(' ')) === squash(publisher!);
  return isTail && rest.length > 1 ? rest.join(' ') : words.join(' ');
}

/** Whether a word is a domain: Milltown.com; initials such as J.R. are not. */
function isDomain(word: string): boolean {
  return /^[\p{L}\p{N}-]{3,}\.(?:com|org|net|gov|edu|info|news|co\.uk|io|tv)$/iu.test(word);
}

function squash(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
