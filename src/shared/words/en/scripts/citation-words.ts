import { joinNames, withInnerQuotes, withMark, type CitationWords } from '../../citation-words.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Abbreviates the names of months longer than four letters, as in MLA. */
function shortMonth(name: string): string {
  if (name.length <= 4) return name;
  return name === 'September' ? 'Sept.' : `${name.slice(0, 3)}.`;
}

/** English words of citations, as American manuals of style write them. */
export const citationWords: CitationWords = {
  period(key, style) {
    const [fourDigits = '', month, twoDigits] = key.split('-');
    const year = String(Number(fourDigits));
    const day = twoDigits && String(Number(twoDigits));
    if (month === undefined) return year;
    const name = months[Number(month) - 1]!;
    if (style === 'mla') return [day, shortMonth(name), year].filter(Boolean).join(' ');
    const named = day ? `${name} ${day}` : name;
    if (style === 'apa') return `${year}, ${named}`;
    return `${named}${day ? ',' : ''} ${year}`;
  },
  title: (title, mark) => {
    const inner = withInnerQuotes(title);
    return `“${mark === ',' ? inner.replace(/\.?(?<![”’])([”’]*)$/u, ',$1') : withMark(inner, '.')}”`;
  },
  comma: ', ',
  stop: '. ',
  names: (names) => joinNames(names, ' and '),
  invertedNames: (names) => joinNames(names, ', and '),
  others: (names, isInverted) => `${names}${isInverted ? ',' : ''} et al.`,
  noDate: 'n.d.',
  circa: (date, style) => `${style === 'mla' ? 'circa' : 'ca.'} ${date}`,
  edition: (edition) => `${edition} ed.`,
  pages: (pages, isRange) => `${isRange ? 'pp.' : 'p.'} ${pages}`,
  paragraph: (block, style) => `${style === 'mla' ? 'par.' : 'para.'} ${block}`,
  accessed: (day) => `accessed ${day}`,
  retrieved: (day) => (day ? `Retrieved ${day}, from` : 'Retrieved'),
};
