import type { CitationDate, CitedArticle, CitedAuthor } from '../../../shared/base/cited-article.ts';
import { withoutParticle } from './style-parts.ts';
import { noteOf } from './note-of.ts';

/** An item of CSL-JSON. */
export type CslItem = Readonly<Record<string, unknown>>;

/**
 * Returns an article as CSL-JSON: a newspaper article, as its page says; where the paper is not known, of the archive.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html
 */
export function cslItem(cited: CitedArticle): CslItem {
  return {
    id: cited.id,
    type: 'article-newspaper',
    title: cited.title,
    ...(cited.authors.length > 0 && { author: cited.authors.map(cslName) }),
    'container-title': cited.container,
    ...(cited.issued && { issued: cslDate(cited.issued) }),
    ...(cited.section && { section: cited.section }),
    ...(cited.edition && { edition: cited.edition }),
    ...(cited.page && { page: cited.page }),
    ...(cited.publication && { source: cited.archive }),
    URL: cited.url,
    language: cited.language,
    ...(cited.abstract && { abstract: cited.abstract }),
    ...(noteOf(cited) && { genre: cited.note, note: noteOf(cited) }),
  };
}

/** Writes CSL-JSON as an array, which Zotero and Pandoc read, with one item per line. */
export function csl(items: readonly CslItem[]): string {
  return `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;
}

function cslName(author: CitedAuthor): object {
  if (author.type === 'whole') return { literal: author.name };
  const { family, given, suffix, familyFirst } = author;
  const { particle, rest } = withoutParticle(family);
  return {
    family: rest,
    ...(given && { given }),
    ...(particle && { 'non-dropping-particle': particle }),
    ...(suffix && { suffix }),
    ...(familyFirst && { 'static-ordering': true }),
  };
}

/** Returns a date by its parts, or a range in words. */
function cslDate({ year, month, day, literal, circa }: CitationDate): object {
  if (literal !== undefined) return { literal };
  const parts = [year, month, day].filter((part) => part !== undefined).map(Number);
  return { 'date-parts': [parts], ...(circa && { circa: true }) };
}
