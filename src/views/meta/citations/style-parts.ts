import type { CitedAuthor, PersonAuthor } from '../../base/cited-article.ts';
import { withInnerQuotes } from './title-case.ts';

/** Writes a name in the order in which it is spoken. */
export function inOrder(author: CitedAuthor): string {
  if (author.type === 'whole') return author.name;
  const names = author.familyFirst ? [author.family, author.given] : [author.given, author.family];
  return [...names, author.suffix].filter(Boolean).join(' ');
}

/** Writes a name with the family name first: "Doe, Jane", "Doe, John, Jr." */
export function inverted(author: CitedAuthor, shown: (author: PersonAuthor) => string | undefined): string {
  if (author.type === 'whole') return author.name;
  if (author.familyFirst) return [author.family, shown(author)].filter(Boolean).join(' ');
  return comma([author.family, shown(author), author.suffix]);
}

/** Divides the particle from a family name: "van der" and "Berg". */
export function withoutParticle(family: string): { particle?: string; rest: string } {
  const [, particle, rest] = /^((?:\p{Ll}[\p{Ll}’']*\s)+)(\p{Lu}.*)$/u.exec(family) ?? [];
  return particle && rest ? { particle: particle.trim(), rest } : { rest: family };
}

/** The given name as it is. */
export function given(author: PersonAuthor): string | undefined {
  return author.given;
}

/** The initials of the given name: "M. J.", "J.-P." */
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

/** Joins a list with commas, the last with a word of its own: "A, B, and C" by `, and `; "A and B" by ` and `. */
export function listed(names: readonly string[], last: string): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${last}${names.at(-1)!}`;
}

/** Joins what is there with commas. */
export function comma(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join(', ');
}

/** Writes a range of pages with an en dash. */
export function pageRange(page: string): string {
  return page.replace(/(\d)\s*-\s*(?=\d)/gu, '$1–');
}

/** Ends a part with a full stop, within its last quotation mark, unless it ends with a sign of its own. */
export function closed(text: string): string {
  if (/[.?!…][”’)]*$/u.test(text)) return text;
  return text.replace(/[”’]*$/u, (marks) => `.${marks}`);
}

/** Puts a title into quotation marks with the sign that follows it inside, as American styles do. */
export function quoted(title: string, sign: '.' | ','): string {
  const inner = withInnerQuotes(title);
  if (sign === '.') return `“${closed(inner)}”`;
  return `“${inner.replace(/\.?([”’]*)$/u, ',$1')}”`;
}

/** Joins what is there as sentences, each with its full stop. */
export function sentences(parts: readonly (string | undefined)[]): string {
  return parts.flatMap((part) => (part ? [closed(part)] : [])).join(' ');
}
