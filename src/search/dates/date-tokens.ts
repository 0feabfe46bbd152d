import { fold } from '../words/fold.ts';
import { withoutEras, withWesternNumbers } from './native-numbers.ts';

/** A piece of a query: a number or a word, and what stands before it. */
export interface DateToken {
  /** The folded word; the digits of a number. */
  readonly text: string;
  /** The value of a number. */
  readonly number?: number;
  /** What a number counts, where a sign behind it says so: `1962年`, `6월`, `1960s`. */
  readonly unit?: 'year' | 'month' | 'day' | 'decade' | 'century' | 'quarter';
  /** Whether a sign behind a number orders it: `2nd`, `1er`, `2.` */
  readonly isOrdinal?: true;
  /** The sign between it and the token before, within one word or beside spaces: `-`, `/` or `.`; a space otherwise. */
  readonly sign: string;
  /** The index of the word of the query that it is part of. */
  readonly word: number;
  /** The index of the word with its unit, if that is another one: `1962 年`. */
  readonly unitWord?: number;
}

const units: Readonly<Record<string, NonNullable<DateToken['unit']>>> = {
  年: 'year',
  년: 'year',
  月: 'month',
  월: 'month',
  日: 'day',
  号: 'day',
  일: 'day',
  年代: 'decade',
  년대: 'decade',
  世紀: 'century',
  世纪: 'century',
  세기: 'century',
};
/** What makes a decade of a number that ends with 0: `1960s`, `1960er`, `1960-е`, `1960’lar`, `1960-luku`. */
const decadeEnds = /^(?:s|er|ern|ies|e|х|ых|е|lar|lari|larda|ler|leri|lerde|luku|luvun|luvulla|luvulta)$/;
const ordinalEnds = /^(?:st|nd|rd|th|er|re|eme|e|go|a|o|го|й|е|ого)$/;

const pieces =
  /(?<number>\d+)(?:(?<unit>年代|년대|世紀|世纪|세기|[年月日号년월일])|['’]?(?<end>s|er|ern|st|nd|rd|th|re|ème|eme|lar|lari|ları|larda|ler|leri|lerde|luku|luvun|luvulla|º|ª|го|й|е)(?![\p{L}\p{N}]))?|(?<word>[\p{L}\p{M}](?:[\p{L}\p{M}'’׳״]*[\p{L}\p{M}׳])?)|(?<sign>[-‐‑–—−~〜/.])/gu;

/** Signs that only set a direction. */
const directions = /[\u061c\u200e\u200f]/g;
/** The case that Turkish gives a year: 1962’den, 1962’ye. */
const turkishCase = /(?<=\d)['’](?:[dt][ea](?:n|ki)?|y?[eaiıuü]|n?[iıuü]n)(?!\p{L})/gu;
/** Days of the week behind a day, without a space before them. */
const weekdays =
  /(?<=日)(?:\([月火水木金土日]\)|[月火水木金土日]曜日?|星期[一二三四五六日天]|[週周][一二三四五六日])|(?<=일)\([월화수목금토일]\)/g;

/** Divides the words of a query into numbers and words; scripts without spaces at their numbers. */
export function dateTokens(words: readonly string[]): DateToken[] {
  const tokens: DateToken[] = [];
  let sign = ' ';
  words.forEach((whole, word) => {
    const plain = whole.normalize('NFKC').replace(directions, '').replace(weekdays, '');
    const text = withoutEras(withWesternNumbers(plain))
      .replace(/jusqu['’]/i, 'jusqu ')
      .replace(turkishCase, '');
    for (const { groups = {}, index } of text.matchAll(pieces)) {
      if (groups['sign'] !== undefined) {
        sign = /[/.]/.test(groups['sign']) ? groups['sign'] : '-';
        continue;
      }
      const isApart = index === 0 && sign !== '-';
      // A period orders a number, also before a space: “2. 6. 1962”.
      const before = isApart && !(sign === '.' && tokens.at(-1)?.number !== undefined) ? ' ' : sign;
      sign = '';
      if (groups['word'] !== undefined) {
        tokens.push(...wordTokens(groups['word'], tokens.at(-1), before, word));
        continue;
      }
      const digits = groups['number']!;
      const end = fold(groups['end'] ?? '');
      const isDecade = digits.length > 1 && digits.endsWith('0') && decadeEnds.test(end) && end !== 'e';
      const unit = groups['unit'] === undefined ? (isDecade ? 'decade' : undefined) : units[groups['unit']];
      tokens.push({
        text: digits,
        number: Number(digits),
        ...(unit && { unit }),
        ...(end !== '' && !isDecade && ordinalEnds.test(end) && { isOrdinal: true }),
        sign: before,
        word,
      });
    }
    if (sign === '' || sign === '/') sign = ' ';
  });
  return tokens;
}

/** Returns a word as a token, or as a unit of the number before it: `1960-е`, `1962 г.` */
function wordTokens(text: string, last: DateToken | undefined, sign: string, word: number): DateToken[] {
  const folded = fold(text);
  const unit = Object.hasOwn(units, text) ? units[text] : undefined;
  if (unit && last?.number !== undefined && last.unit === undefined && last.word === word - 1) {
    Object.assign(last, { unit, unitWord: word });
    return [];
  }
  const isEnd = last?.number !== undefined && sign === '-' && last.word === word;
  if (isEnd && last.text.endsWith('0') && decadeEnds.test(folded)) {
    Object.assign(last, { unit: 'decade' });
    return [];
  }
  if (isEnd && ordinalEnds.test(folded)) return [];
  return [{ text: folded, sign, word }];
}

/** Joins words that are a name together: ذو القعدة, כ״ח באדר ב׳. */
export function joinMonthNames(tokens: readonly DateToken[], isName: (text: string) => boolean): DateToken[] {
  const joined: DateToken[] = [];
  for (const token of tokens) {
    const last = joined.at(-1);
    const isWord = last?.number === undefined && token.number === undefined && token.sign === ' ';
    if (last && isWord && isName(last.text + token.text))
      joined[joined.length - 1] = { ...last, text: last.text + token.text, unitWord: token.word };
    else joined.push(token);
  }
  return joined;
}
