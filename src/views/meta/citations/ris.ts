import type { CitationDate, CitedArticle, CitedAuthor } from '../../../shared/base/cited-article.ts';
import { noteOf } from './note-of.ts';

/**
 * Writes a RIS record of a newspaper article, as its page says. A date has only its known parts (`2018///`); a range is
 * given in words.
 *
 * @see https://en.wikipedia.org/wiki/RIS_(file_format)
 */
export function ris(cited: CitedArticle): string {
  const { issued } = cited;
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', 'NEWS'],
    ['TI', cited.title],
    ...cited.authors.map((author) => ['AU', risName(author)] as const),
    ['T2', cited.container],
    ['PY', issued?.year ?? issued?.literal],
    ['DA', issued && risDate(issued)],
    ['ET', cited.edition],
    ['SP', cited.page],
    ['SE', cited.section],
    ['AB', cited.abstract],
    ['DB', cited.publication && cited.archive],
    ['LA', cited.language],
    ['UR', cited.url],
    ['N1', noteOf(cited)],
    ['ID', cited.id],
  ];
  const written = lines.flatMap(([tag, value]) => (value ? [`${tag}  - ${value.replace(/\s+/g, ' ')}`] : []));
  return `${written.join('\r\n')}\r\nER  - \r\n`;
}

/** Returns a name such as "Doe, Jane" or "Doe, John, Jr.". */
function risName(author: CitedAuthor): string {
  if (author.type === 'whole') return author.name;
  return [author.family, author.given, author.suffix].filter(Boolean).join(', ');
}

/** Returns a date such as "2018/06/19/" or "1923///circa". */
function risDate({ year, month, day, literal, circa }: CitationDate): string {
  if (literal !== undefined) return `///${literal}`;
  const two = (part: number | undefined) => (part === undefined ? '' : String(part).padStart(2, '0'));
  return `${year!}/${two(month)}/${two(day)}/${circa ? 'circa' : ''}`;
}
