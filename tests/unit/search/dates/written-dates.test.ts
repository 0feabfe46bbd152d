import { expect, test } from 'vitest';
import { firstDay } from '../../../../src/search/dates/date-span.ts';
import { datesInWords } from '../../../../src/search/dates/written-dates.ts';

/** The archive has articles of these years. */
const hasYear = (year: number) => (year >= 1920 && year <= 1990) || [2008, 2012, 2013].includes(year);

const read = (query: string, languages: readonly string[] = ['en']) =>
  datesInWords(query.split(' '), languages, { hasYear }).map(
    ({ query, start, end }) => `${query} ${start}-${end}`,
  );

test.each([
  ['storm 1962', 'year:1962 1-2'],
  ['june 1987', 'year:1987-06 0-2'],
  ['Jun 1987', 'year:1987-06 0-2'],
  ['26 march 1987', 'year:1987-03-26 0-3'],
  ['March 26 1987', 'year:1987-03-26 0-3'],
  ['the 2nd of june 1987', 'year:1987-06-02 1-5'],
  ['beef april 87', 'year:1987-04 1-3'],
  ['1987 June 2', 'year:1987-06-02 0-3'],
  ['the 1920s', 'year:192X 1-2'],
  ['summer 1962', 'from:1962-06 to:1962-08 0-2'],
  ['1962-65', 'from:1962 to:1965 0-1'],
  ['strikes 1962 to 1965', 'from:1962 to:1965 1-4'],
  ['02/06/1987', 'year:1987-02-06 0-1'],
  ['26/03/1987', 'year:1987-03-26 0-1'],
  ['1987-06', 'year:1987-06 0-1'],
])('%s has the date %s', (query, expected) => expect(read(query)).toEqual([expected]));

test.each([
  ['de', '26. März 1987', 'year:1987-03-26 0-3'],
  ['de', '02.06.1987', 'year:1987-06-02 0-1'],
  ['fr', '1er juin 1987', 'year:1987-06-01 0-3'],
  ['es', '2 de junio de 1987', 'year:1987-06-02 0-5'],
  ['ru', '2 июня 1987', 'year:1987-06-02 0-3'],
  ['ja', '1987年6月2日', 'year:1987-06-02 0-1'],
  ['ar', '٢ يونيو ١٩٨٧', 'year:1987-06-02 0-3'],
  ['fa', '۲۵ دی ۱۳۸۶', 'year:2008-01-15 0-3'],
  ['fa', 'دی ۱۳۸۶', 'from:2007-12-22 to:2008-01-20 0-2'],
  ['ar', '١٥ محرم ١٤٢٩', 'year:2008-01-24 0-3'],
  ['he', '2 ביוני 1987', 'year:1987-06-02 0-3'],
  ['he', 'ח׳ בשבט תשס״ח', 'year:2008-01-15 0-3'],
  ['he', '8 בשבט 5768', 'year:2008-01-15 0-3'],
  ['hi', '२ जून १९८७', 'year:1987-06-02 0-3'],
  ['ja', '昭和62年6月2日', 'year:1987-06-02 0-1'],
  ['ja', '昭和元年', 'year:1926 0-1'],
  ['ko', '1987년 6월 2일', 'year:1987-06-02 0-3'],
  ['ko', '1987년 6월', 'year:1987-06 0-2'],
  ['zh', '1987年6月2日', 'year:1987-06-02 0-1'],
  ['pl', '2 czerwca 1987', 'year:1987-06-02 0-3'],
  ['nl', '2 juni 1987', 'year:1987-06-02 0-3'],
])('in %s, %s has the date %s', (language, query, expected) => {
  const [found] = datesInWords(query.split(' '), [language], { hasYear });
  const { query: fields, start, end } = found!;
  expect(`${fields} ${start}-${end}`).toBe(expected);
});

test.each(['may', 'march on the town', 'june', '2,400', '747', '1850', '3000', 'room 101', '82.48'])(
  '%s has no date',
  (query) => expect(read(query).filter((date) => !date.startsWith('year:1987 '))).toEqual([]),
);

test.each([
  ['en', 'sept 1962', 'year:1962-09'],
  ['en', 'Sept. 2, 1962', 'year:1962-09-02'],
  ['en', 'in june 1962', 'year:1962-06'],
  ['en', 'before 1960', 'to:1959'],
  ['en', 'before april 1987', 'to:1987-03'],
  ['en', 'after 1960', 'from:1961'],
  ['en', 'since 1960', 'from:1960'],
  ['en', 'since june 1962', 'from:1962-06'],
  ['en', 'until 1962', 'to:1962'],
  ['en', 'until june 1962', 'to:1962-06'],
  ['en', 'june to august 1962', 'from:1962-06 to:1962-08'],
  ['en', 'june–august 1962', 'from:1962-06 to:1962-08'],
  ['en', 'june - august 1962', 'from:1962-06 to:1962-08'],
  ['en', '2 to 5 june 1962', 'from:1962-06-02 to:1962-06-05'],
  ['en', '2–5 june 1962', 'from:1962-06-02 to:1962-06-05'],
  ['en', 'june 2-5, 1962', 'from:1962-06-02 to:1962-06-05'],
  ['en', 'june 1962 to march 1963', 'from:1962-06 to:1963-03'],
  ['en', 'between 1962 and 1965', 'from:1962 to:1965'],
  ['en', 'between june and august 1962', 'from:1962-06 to:1962-08'],
  ['en', 'from 1962 to 1965', 'from:1962 to:1965'],
  ['en', '1962–1965', 'from:1962 to:1965'],
  ['en', '1962/63', 'from:1962 to:1963'],
  ['en', 'winter 1962', 'from:1962-12 to:1963-02'],
  ['en', 'winter of 1962/63', 'from:1962-12 to:1963-02'],
  ['en', 'summer of 1962', 'from:1962-06 to:1962-08'],
  ['en', '06/1962', 'year:1962-06'],
  ['en', '6/2/62', 'year:1962-06-02'],
  ['en', '2-Jun-62', 'year:1962-06-02'],
  ['en', '2 Jun 62', 'year:1962-06-02'],
  ['en', 'the 60s', 'year:196X'],
  ['en', 'the sixties', 'year:196X'],
  ['en', '1960s', 'year:196X'],
  ['en', "1960's", 'year:196X'],
  ['en', 'early 1962', 'from:1962-01 to:1962-04'],
  ['en', 'early 1960s', 'from:1960 to:1963'],
  ['en', 'late 1960s', 'from:1966 to:1969'],
  ['en', 'mid-1962', 'from:1962-05 to:1962-08'],
  ['en', 'late june 1962', 'from:1962-06-21 to:1962-06-30'],
  ['en', 'Q1 1962', 'from:1962-01 to:1962-03'],
  ['en', '1st quarter 1962', 'from:1962-01 to:1962-03'],
  ['en', 'first quarter of 1962', 'from:1962-01 to:1962-03'],
  ['en', 'Q3 of 1962', 'from:1962-07 to:1962-09'],
  ['en', '20th century', 'from:1900 to:1999'],
  ['en', 'the twentieth century', 'from:1900 to:1999'],
  ['en', 'June 2nd, 1962', 'year:1962-06-02'],
  ['en', '2nd of June 1962', 'year:1962-06-02'],
  ['en', 'the 2nd of June, 1962', 'year:1962-06-02'],
  ['en', '1962-06-02', 'year:1962-06-02'],
  ['en', '1962 June', 'year:1962-06'],
  ['en', 'june 2 1962 to july 4 1962', 'from:1962-06-02 to:1962-07-04'],
  ['en', '2 june to 4 july 1962', 'from:1962-06-02 to:1962-07-04'],
  ['en', 'Saturday, 2 June 1962', 'year:1962-06-02'],
  ['en', 'on 2 June 1962', 'year:1962-06-02'],
  ['en', 'during 1962', 'year:1962'],
  ['en', 'up to 1962', 'to:1962'],
  ['en', '1962 onwards', 'from:1962'],
  ['en', 'from june 1962', 'from:1962-06'],
  ['en', 'through 1962', 'to:1962'],
  ['en', 'year 1962', 'year:1962'],
  ['en', 'fall 1962', 'from:1962-09 to:1962-11'],
  ['en', 'spring 62', 'from:1962-03 to:1962-05'],
  ['en', '1962 to 65', 'from:1962 to:1965'],
  ['en', '2.6.1962', 'year:1962-02-06'],
  ['en', 'June, 1962', 'year:1962-06'],
  ['en', 'June of 1962', 'year:1962-06'],
  ['en', 'end of 1962', 'from:1962-09 to:1962-12'],
  ['en', 'beginning of 1962', 'from:1962-01 to:1962-04'],
  ['en', 'not before 1962', 'from:1962'],
  ['en', "june '62", 'year:1962-06'],
  ['en', '1962 summer', 'from:1962-06 to:1962-08'],
  ['de', '2. 6. 1962', 'year:1962-06-02'],
  ['de', 'im Juni 1962', 'year:1962-06'],
  ['de', 'seit 1962', 'from:1962'],
  ['de', 'vor 1962', 'to:1961'],
  ['de', 'bis Juni 1962', 'to:1962-06'],
  ['de', '60er Jahre', 'year:196X'],
  ['de', '1960er', 'year:196X'],
  ['de', 'Jänner 1962', 'year:1962-01'],
  ['de', 'Winter 1962/63', 'from:1962-12 to:1963-02'],
  ['de', 'zwischen 1962 und 1965', 'from:1962 to:1965'],
  ['de', 'Anfang 1962', 'from:1962-01 to:1962-04'],
  ['fr', 'en juin 1962', 'year:1962-06'],
  ['fr', 'années 1960', 'year:196X'],
  ['fr', 'avant 1962', 'to:1961'],
  ['fr', 'depuis 1962', 'from:1962'],
  ['fr', "jusqu'en 1962", 'to:1962'],
  ['fr', 'entre 1962 et 1965', 'from:1962 to:1965'],
  ['fr', 'de juin à août 1962', 'from:1962-06 to:1962-08'],
  ['fr', '1er juin 1962', 'year:1962-06-01'],
  ['fr', 'été 1962', 'from:1962-06 to:1962-08'],
  ['es', 'años 1960', 'year:196X'],
  ['es', 'años 60', 'year:196X'],
  ['es', 'setiembre de 1962', 'year:1962-09'],
  ['es', 'antes de 1962', 'to:1961'],
  ['es', 'desde 1962', 'from:1962'],
  ['es', 'entre 1962 y 1965', 'from:1962 to:1965'],
  ['es', 'del 2 al 5 de junio de 1962', 'from:1962-06-02 to:1962-06-05'],
  ['ru', 'в июне 1962 года', 'year:1962-06'],
  ['ru', '1960-е', 'year:196X'],
  ['ru', '1960-е годы', 'year:196X'],
  ['ru', 'до 1962', 'to:1961'],
  ['ru', 'с 1962 года', 'from:1962'],
  ['ru', 'с 1962 по 1965', 'from:1962 to:1965'],
  ['ru', 'зима 1962', 'from:1962-12 to:1963-02'],
  ['ru', '2 июня 1962 г.', 'year:1962-06-02'],
  ['pl', 'w czerwcu 1962', 'year:1962-06'],
  ['pl', 'lata 1960', 'year:196X'],
  ['pl', 'przed 1962', 'to:1961'],
  ['pl', 'od 1962 do 1965', 'from:1962 to:1965'],
  ['en', 'prior to 1962', 'to:1961'],
  ['en', 'earlier than june 1962', 'to:1962-05'],
  ['en', 'later than 1962', 'from:1963'],
  ['en', 'pre-1962', 'to:1961'],
  ['en', 'post-1962', 'from:1963'],
  ['en', 'winter 1962-63', 'from:1962-12 to:1963-02'],
  ['en', 'first half of 1962', 'from:1962-01 to:1962-06'],
  ['en', 'second half of 1962', 'from:1962-07 to:1962-12'],
  ['de', '2. Halbjahr 1962', 'from:1962-07 to:1962-12'],
  ['en', 'june and july 1962', 'from:1962-06 to:1962-07'],
  ['fr', 'jusqu’à 1962', 'to:1962'],
  ['fr', 'mi-1962', 'from:1962-05 to:1962-08'],
  ['it', 'dopo il 1962', 'from:1963'],
  ['it', 'tra il 1962 e il 1965', 'from:1962 to:1965'],
  ['it', 'anni sessanta', 'year:196X'],
  ['es', 'años sesenta', 'year:196X'],
  ['pl', 'lata sześćdziesiąte', 'year:196X'],
  ['pt', 'fim de 1962', 'from:1962-09 to:1962-12'],
  ['de', '1960er Jahre', 'year:196X'],
  ['tr', '1962’ye kadar', 'to:1962'],
  ['tr', '1962 ile 1965 arasında', 'from:1962 to:1965'],
  ['tr', '1962 sonu', 'from:1962-09 to:1962-12'],
  ['fi', 'ennen vuotta 1962', 'to:1961'],
  ['fi', 'vuoden 1962 jälkeen', 'from:1963'],
  ['fi', 'vuodesta 1962', 'from:1962'],
  ['fi', 'vuoteen 1962', 'to:1962'],
  ['fi', 'kesäkuusta elokuuhun 1962', 'from:1962-06 to:1962-08'],
  ['he', 'בין 1962 ל-1965', 'from:1962 to:1965'],
  ['he', 'שנות ה-60', 'year:196X'],
  ['ar', 'الستينيات', 'year:196X'],
  ['fa', 'دهه ۱۳۴۰', 'from:1961-03-21 to:1971-03-20'],
  ['fa', 'دهه ۴۰', 'from:1961-03-21 to:1971-03-20'],
  ['fa', 'خرداد تا مرداد ۱۳۴۱', 'from:1962-05-22 to:1962-08-22'],
  ['zh', '1962年夏天', 'from:1962-06 to:1962-08'],
  ['zh', '1962年初', 'from:1962-01 to:1962-04'],
  ['ja', '1962年の夏', 'from:1962-06 to:1962-08'],
  ['ko', '1962년 여름', 'from:1962-06 to:1962-08'],
  ['ko', '1962년 말', 'from:1962-09 to:1962-12'],
  ['hi', '1962 के बाद', 'from:1963'],
  ['hi', '1960 के दशक', 'year:196X'],
  ['fi', 'kesäkuussa 1962', 'year:1962-06'],
  ['fi', 'kesällä 1962', 'from:1962-06 to:1962-08'],
  ['fi', '2. kesäk. 1962', 'year:1962-06-02'],
  ['fa', 'تابستان ۱۳۴۱', 'from:1962-06-22 to:1962-09-22'],
  ['fa', 'زمستان ۱۳۴۱', 'from:1962-12-22 to:1963-03-20'],
  ['zh-Hant', '民國51年6月2日', 'year:1962-06-02'],
  ['zh-Hant', '民國五十一年六月', 'year:1962-06'],
  ['zh', '民国51年', 'year:1962'],
  ['fi', '2. kesäkuuta 1962', 'year:1962-06-02'],
  ['fi', '1960-luku', 'year:196X'],
  ['tr', 'Haziran 1962', 'year:1962-06'],
  ['tr', "Haziran'da 1962", 'year:1962-06'],
  ['tr', "1960'lar", 'year:196X'],
  ['tr', '1962 öncesi', 'to:1961'],
  ['he', 'ביוני 1962', 'year:1962-06'],
  ['he', 'שנות 60', 'year:196X'],
  ['he', 'לפני 1962', 'to:1961'],
  ['ar', 'حزيران 1962', 'year:1962-06'],
  ['ar', 'قبل 1962', 'to:1961'],
  ['ar', 'في يونيو 1962', 'year:1962-06'],
  ['fa', '۱۳۹۱', 'from:2012-03-20 to:2013-03-20'],
  ['fa', '۱۳۹۱/۱۲/۲۲', 'year:2013-03-12'],
  ['fa', 'اسفندماه ۱۳۹۱', 'from:2013-02-19 to:2013-03-20'],
  ['fa', 'سال ۱۳۴۱', 'from:1962-03-21 to:1963-03-20'],
  ['fa', 'قبل از ۱۳۹۱', 'to:2012-03-19'],
  ['zh', '1962 年 6 月 2 日', 'year:1962-06-02'],
  ['zh', '1962年六月', 'year:1962-06'],
  ['zh', '一九六二年六月二日', 'year:1962-06-02'],
  ['zh', '1960年代', 'year:196X'],
  ['zh', '1962年以前', 'to:1961'],
  ['ja', '昭和三十七年', 'year:1962'],
  ['ja', '昭和三十七年六月', 'year:1962-06'],
  ['ja', '1962年以前', 'to:1961'],
  ['ja', '1962年から', 'from:1962'],
  ['ko', '1962. 6. 2.', 'year:1962-06-02'],
  ['ko', '1960년대', 'year:196X'],
  ['ko', '1962년 이전', 'to:1961'],
  ['ko', '1962년 이후', 'from:1963'],
  ['hi', 'जून 1962', 'year:1962-06'],
  ['hi', '1962 से पहले', 'to:1961'],
  ['nl', 'voor 1962', 'to:1961'],
  ['nl', 'jaren 60', 'year:196X'],
  ['it', 'anni 60', 'year:196X'],
  ['it', 'dal 1962 al 1965', 'from:1962 to:1965'],
  ['pt', 'anos 60', 'year:196X'],
  ['ja', '1962年6月～8月', 'from:1962-06 to:1962-08'],
  ['ja', '1962年6月2日〜5日', 'from:1962-06-02 to:1962-06-05'],
  ['ja', '1962年から1965年まで', 'from:1962 to:1965'],
  ['ja', '1962年6月から8月まで', 'from:1962-06 to:1962-08'],
  ['ja', '1962年6月まで', 'to:1962-06'],
  ['ko', '1962년 6월~8월', 'from:1962-06 to:1962-08'],
  ['ko', '1962년 6월부터 8월까지', 'from:1962-06 to:1962-08'],
  ['zh', '1962年6月至8月3日', 'from:1962-06-01 to:1962-08-03'],
] as const)('in %s, %s is the date %s, and no other', (language, query, expected) => {
  const found = datesInWords(query.split(' '), [language, 'en'], { hasYear });
  expect(found.map((date) => date.query)).toEqual([expected]);
});

test('words before and behind a date belong to it', () => {
  expect(read('strikes between june and august 1962 at sea')).toEqual(['from:1962-06 to:1962-08 1-6']);
  expect(read('strikes before 1960')).toEqual(['to:1959 1-3']);
  expect(read('1962 年 6 月 2 日', ['zh'])).toEqual(['year:1962-06-02 0-6']);
  expect(read('the 2nd of june 1987, and not before')).toEqual(['year:1987-06-02 1-5']);
});

test.each([
  ...['before the storm', 'after all', 'since then', 'between us', 'from here to there', 'winter sun', 'q1'],
  ...['the second quarter', 'early train', 'sixties', 'century', '12-13', 'june to august', '2-5 june'],
])('%s alone has no date', (query) => {
  const many = (year: number) => year >= 1850 && year <= 2010;
  expect(datesInWords(query.split(' '), ['en'], { hasYear: many })).toEqual([]);
});

test('a span reaches from its first day to its last, or is open', () => {
  const [closed] = datesInWords(['june', 'to', 'august', '1962'], ['en'], { hasYear });
  expect(closed).toMatchObject({ first: '1962-06-01', last: '1962-08-31' });
  const [open] = datesInWords(['before', 'april', '1987'], ['en'], { hasYear });
  expect(open).toMatchObject({ first: firstDay, last: '1987-03-31' });
});

// What readers copy from pages: all that Intl writes, in the languages of the interface and two that search stems.
const languages = 'en en-GB ar de es fa fr he hi it ja ko nl pl pt ru zh-Hans zh-Hant tr fi'.split(' ');
const calendars: Readonly<Record<string, string>> = { ar: 'islamic-umalqura', he: 'hebrew', fa: 'persian' };

test.each(languages)('every date that Intl writes in %s is read as it was meant', (language) => {
  const wrong: string[] = [];
  const expectDate = (time: number, options: Intl.DateTimeFormatOptions, length: number) => {
    const written = new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options }).format(time);
    const found = datesInWords(written.split(/\s+/), [language], { hasYear }).map(({ query }) => query);
    const expected = `year:${new Date(time).toISOString().slice(0, length)}`;
    if (found.join(' ') !== expected) wrong.push(`${written}: ${found.join(' ')}, not ${expected}`);
  };
  const own = calendars[language];
  for (let month = 0; month < 12; month += 1) {
    const time = Date.UTC(1962, month, 17);
    for (const dateStyle of ['full', 'long', 'medium', 'short'] as const)
      for (const calendar of ['gregory', ...(own === undefined ? [] : [own])])
        expectDate(time, { dateStyle, calendar }, 10);
    for (const style of ['long', 'short', 'numeric'] as const)
      expectDate(time, { year: 'numeric', month: style, calendar: 'gregory' }, 7);
  }
  expect(wrong).toEqual([]);
});

test('a span may begin and end between the years of the articles, which a year alone may not', () => {
  const ofArticles = (year: number) => year === 1962;
  const near = (year: number) => year > 1900 && year < 2000;
  const readSpan = (query: string) =>
    datesInWords(query.split(' '), ['en'], { hasYear: ofArticles, mayBound: near }).map((date) => date.query);
  expect(readSpan('between 1960 and 1965')).toEqual(['from:1960 to:1965']);
  expect(readSpan('before 1963')).toEqual(['to:1962']);
  expect(readSpan('since may 1961')).toEqual(['from:1961-05']);
  expect(readSpan('1963')).toEqual([]);
  expect(readSpan('before 2100')).toEqual([]);
});

test('two digits are a year only if one year of the archive ends with them', () => {
  const readOf = (...years: readonly number[]) =>
    datesInWords(['june', '87'], ['en'], { hasYear: (year) => years.includes(year) }).map(
      ({ query }) => query,
    );
  expect(readOf(1987)).toEqual(['year:1987-06']);
  expect(readOf(1887, 1987)).toEqual([]);
});

test('in English without a country, figures have two meanings unless one is no date', () => {
  const meanings = (query: string, language: string) =>
    datesInWords([query], [language], { hasYear }).flatMap((date) => [date.query, date.other?.query]);
  expect(meanings('06/02/62', 'en')).toEqual(['year:1962-06-02', 'year:1962-02-06']);
  expect(meanings('06/13/62', 'en')).toEqual(['year:1962-06-13', undefined]);
  expect(meanings('13/06/1962', 'en')).toEqual(['year:1962-06-13', undefined]);
  expect(meanings('6/6/62', 'en')).toEqual(['year:1962-06-06', undefined]);
  expect(meanings('06/02/62', 'en-US')).toEqual(['year:1962-06-02', undefined]);
  expect(meanings('06/02/62', 'en-GB')).toEqual(['year:1962-02-06', undefined]);
  expect(meanings('1962/06/02', 'en')).toEqual(['year:1962-06-02', undefined]);
});
