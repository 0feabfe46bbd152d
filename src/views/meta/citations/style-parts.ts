import type { CitedAuthor, PersonAuthor } from '../../../shared/base/cited-article.ts';
import { withMark, type CitationWords } from '../../../shared/words/citation-words.ts';

/** Writes a name in spoken order. */
export function spokenName(author: CitedAuthor): string {
  if (author.type === 'whole') return author.name;
  const names = author.familyFirst ? [author.family, author.given] : [author.given, author.family];
  return [...names, author.suffix].filter(Boolean).join(' ');
}

/** Writes a name with the family name first: "Doe, Jane", "Doe, John, Jr." */
export function invertedName(
  author: CitedAuthor,
  givenNameOf: (author: PersonAuthor) => string | undefined,
): string {
  if (author.type === 'whole') return author.name;
  if (author.familyFirst) return [author.family, givenNameOf(author)].filter(Boolean).join(' ');
  return [author.family, givenNameOf(author), author.suffix].filter(Boolean).join(', ');
}

/** Splits the particle from a family name: "van der" and "Berg". */
export function withoutParticle(family: string): { particle?: string; rest: string } {
  const [, particle, rest] = /^((?:\p{Ll}[\p{Ll}’']*\s)+)(\p{Lu}.*)$/u.exec(family) ?? [];
  return particle && rest ? { particle: particle.trim(), rest } : { rest: family };
}

/** Returns the given name unchanged. */
export function givenName(author: PersonAuthor): string | undefined {
  return author.given;
}

/** Returns the initials of the given name: "M. J.", "J.-P." */
export function initials({ given: names }: PersonAuthor): string | undefined {
  return names
    ?.split(/\s+/u)
    .map((name) =>
      name
        .split('-')
        .map((part) => `${[...part][0]!.toUpperCase()}.`)
        .join('-'),
    )
    .join(' ');
}

/** Joins the non-empty parts with the commas of a language. */
export function joinWithCommas(parts: readonly (string | undefined)[], { comma }: CitationWords): string {
  return parts.filter(Boolean).join(comma);
}

/** Writes a range of pages with an en dash. */
export function pageRange(page: string): string {
  return page.replace(/(\d)\s*-\s*(?=\d)/gu, '$1–');
}

/** Ends a part with the full stop of a language, inside the closing quotation marks, unless it already ends with punctuation. */
export function withStop(text: string, { stop }: CitationWords): string {
  return withMark(text, stop.trim());
}

/** Puts a title in quotation marks, with the mark that follows it. */
export function quoted(title: string, mark: 'comma' | 'stop', words: CitationWords): string {
  return words.title(title, words[mark].trim());
}

/** Joins the non-empty parts as sentences, each with a full stop. */
export function joinAsSentences(parts: readonly (string | undefined)[], words: CitationWords): string {
  return parts.flatMap((part) => (part ? [withStop(part, words)] : [])).join(spaceAfter(words.stop));
}

/** Returns the space after a mark, of which wide marks have none. */
export function spaceAfter(mark: string): string {
  return mark.endsWith(' ') ? ' ' : '';
}
