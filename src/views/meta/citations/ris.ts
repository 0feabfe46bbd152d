import { dayOf, monthOf, yearOf } from '../../../schema/date.ts';
import type { CitedArticle } from './cited-article.ts';
import { machineDate } from '../../words/date-text.ts';

/**
 * One RIS record of type NEWS. A date stands as precisely as it is known (`2018///`), or not at all.
 *
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function ris(cited: CitedArticle): string {
  const { date } = cited;
  const year = machineDate(date) ? yearOf(date) : undefined;
  const month = monthOf(date)?.slice(5) ?? '';
  const day = dayOf(date)?.slice(8) ?? '';
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'NEWS'],
    ['TI', cited.title],
    ...cited.authors.map((name) => ['AU', name] as const),
    ['T2', cited.publication],
    ['PY', year],
    ['DA', year && `${year}/${month}/${day}/`],
    ['ET', cited.edition],
    ['SP', cited.page],
    ['SE', cited.section],
    ['AB', cited.abstract],
    ['DB', cited.archive],
    ['LA', cited.language],
    ['UR', cited.url],
    ['N1', cited.note],
    ['ID', cited.id],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : []));
  return `${written.join('\r\n')}\r\nER  - \r\n`;
}
