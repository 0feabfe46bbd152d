import { monthOf, yearOf } from '../../../schema/date.ts';
import type { CitedArticle } from './cited-article.ts';
import { machineDate } from '../../words/date-text.ts';

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
 * One BibTeX entry. `date` is EDTF, which biblatex reads; `year` and `month` are for the older programs, and
 * stand only where they are known.
 */
export function bibtex(cited: CitedArticle): string {
  const { date } = cited;
  const year = machineDate(date) ? yearOf(date) : undefined;
  const month = year && monthOf(date)?.slice(5);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', `{${escaped(cited.title)}}`],
    ['author', cited.authors.map((name) => `{${escaped(name)}}`).join(' and ') || undefined],
    ['journal', cited.publication && escaped(cited.publication)],
    ['date', date.precision === 'undated' ? undefined : escaped(date.edtf)],
    ['year', year],
    ['month', month && `${Number(month)}`],
    ['edition', cited.edition && escaped(cited.edition)],
    ['pages', cited.page && escaped(cited.page)],
    ['howpublished', escaped(cited.archive)],
    ['url', cited.url.replace(/[{}\\]/g, encodeURIComponent)],
    ['langid', cited.language],
    ['note', cited.note && escaped(cited.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}},`] : []));
  return `@article{${cited.id},\n${lines.join('\n')}\n}\n`;
}

function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}&%$#_^~]/g, (character) => special[character] ?? character);
}
