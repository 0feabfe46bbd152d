import type { CitedAuthor, PersonAuthor } from '../../../shared/base/cited-article.ts';
import { withInnerQuotes } from './title-case.ts';

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
  return joinWithCommas([author.family, givenNameOf(author), author.suffix]);
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

/** Joins the non-empty parts with commas. */
export function joinWithCommas(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}

/** Writes a range of pages with an en dash. */
export function pageRange(page: string): string {
  return page.replace(/(\d)\s*-\s*(?=\d)/gu, '$1–');
}

/** Adds a period inside the closing quotation marks, unless the text already ends with punctuation. */
export function withPeriod(text: string): string {
  if (/[.?!…][”’)]*$/u.test(text)) return text;
  return text.replace(/(?<![”’])[”’]*$/u, (marks) => `.${marks}`);
}

/** Puts a title in quotation marks that include the following punctuation mark, as in American styles. */
export function quoted(title: string, mark: '.' | ','): string {
  const inner = withInnerQuotes(title);
  if (mark === '.') return `“${withPeriod(inner)}”`;
  return `“${inner.replace(/\.?(?<![”’])([”’]*)$/u, ',$1')}”`;
}

/** Joins the non-empty parts as sentences, each with a period. */
export function joinAsSentences(parts: readonly (string | undefined)[]): string {
  return parts.flatMap((part) => (part ? [withPeriod(part)] : [])).join(' ');
}
