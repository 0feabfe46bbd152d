import type { CitedArticle, CitedAuthor } from '../../base/cited-article.ts';
import { pageRange } from './style-parts.ts';

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

/**
 * Writes a BibTeX entry: `@article` if the paper is known, otherwise biblatex’s `@online`. `date` is EDTF,
 * which biblatex reads; `year` and `month` are for older programs.
 */
export function bibtex(cited: CitedArticle): string {
  const { publication, issued } = cited;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', `{${escaped(cited.title)}}`],
    ['author', cited.authors.map(bibtexName).join(' and ') || undefined],
    [publication ? 'journal' : 'organization', escaped(cited.container)],
    // Not escaped, because biblatex reads the special characters of EDTF.
    ['date', cited.edtf],
    ['year', issued?.year],
    ['month', issued?.month === undefined ? undefined : `${issued.month}`],
    ['edition', cited.edition && escaped(cited.edition)],
    ['pages', cited.page && escaped(pageRange(cited.page).replace('–', '--'))],
    ['url', cited.url.replace(/[{}\\]/g, encodeURIComponent)],
    ['langid', cited.language],
    ['note', cited.note && escaped(cited.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@${publication ? 'article' : 'online'}{${cited.id},\n${lines.join('\n')}\n}\n`;
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
