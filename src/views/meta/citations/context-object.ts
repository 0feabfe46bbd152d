import type { CitedArticle, CitedAuthor } from '../../../shared/base/cited-article.ts';
import { noteOf } from './note-of.ts';

/**
 * Writes the facts about a newspaper article as an OpenURL context object in Dublin Core, the `title` of a COinS
 * element. Zotero takes tags from there, and from no `<meta>` element of a page that it does not know.
 *
 * @param tags the names and topics of the article
 * @see https://groups.niso.org/higherlogic/ws/public/download/14833/z39_88_2004_r2010.pdf
 */
export function contextObject(cited: CitedArticle, tags: readonly string[]): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['type', 'newspaperArticle'],
    ['title', cited.title],
    ...cited.authors.map(authorField),
    ['source', cited.container],
    ['date', cited.edtf],
    ['edition', cited.edition],
    ['pages', cited.page],
    ['language', cited.language],
    ['identifier', cited.url],
    ['description', [cited.abstract, noteOf(cited)].filter(Boolean).join('\n')],
    ...tags.map((tag) => ['subject', tag] as const),
  ];
  return new URLSearchParams([
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ...fields.flatMap(([name, value]) => (value ? [[`rft.${name}`, value]] : [])),
  ]).toString();
}

function authorField(author: CitedAuthor): readonly [string, string] {
  if (author.type === 'whole') return ['aucorp', author.name];
  return ['au', [author.family, author.given, author.suffix].filter(Boolean).join(', ')];
}
