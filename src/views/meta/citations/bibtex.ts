import type { CitedArticle, CitedAuthor } from '../../../shared/base/cited-article.ts';
import { pageRange } from './style-parts.ts';
import { noteOf } from './note-of.ts';

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

type BibtexField = readonly [name: string, value: string | undefined];

/**
 * Writes a BibTeX entry: `@article` if the paper is known, otherwise `@misc`, which older programs know, unlike `@online`.
 * `year` and `month` are for them.
 */
export function bibtex(cited: CitedArticle): string {
  const { publication, issued, container } = cited;
  return entry(publication ? 'article' : 'misc', cited, [
    [publication ? 'journal' : 'howpublished', escaped(container)],
    ['year', issued?.year],
    ['month', issued?.month === undefined ? undefined : `${issued.month}`],
  ]);
}

/** Writes an entry for biblatex: `@article` if the paper is known, otherwise `@online`. */
export function biblatex(cited: CitedArticle): string {
  const { publication, container } = cited;
  return entry(publication ? 'article' : 'online', cited, [
    [publication ? 'journaltitle' : 'organization', escaped(container)],
  ]);
}

function entry(type: string, cited: CitedArticle, own: readonly BibtexField[]): string {
  const fields: readonly BibtexField[] = [
    ['title', `{${escaped(cited.title)}}`],
    ['author', cited.authors.map(bibtexName).join(' and ') || undefined],
    ...own,
    // Not escaped, because biblatex reads the special characters of EDTF; older programs pass over it.
    ['date', cited.edtf],
    ['edition', cited.edition && escaped(cited.edition)],
    ['pages', cited.page && escaped(pageRange(cited.page).replace('–', '--'))],
    ['url', cited.url.replace(/[{}\\]/g, encodeURIComponent)],
    ['langid', cited.language],
    ['note', noteOf(cited) && escaped(noteOf(cited)!)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@${type}{${cited.id},\n${lines.join('\n')}\n}\n`;
}

/** Returns a name such as "Doe, Jane", "van der Berg, Ada", "Doe, Jr., John"; whole names are in braces. */
function bibtexName(author: CitedAuthor): string {
  if (author.type === 'whole') return `{${escaped(author.name)}}`;
  const { family, given, suffix } = author;
  return [family, suffix, given].flatMap((part) => (part ? [escaped(part)] : [])).join(', ');
}

function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}&%$#_^~]/g, (character) => special[character] ?? character);
}
