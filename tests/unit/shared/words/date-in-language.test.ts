import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../../src/schema/date.ts';
import { dateInLanguage, timeInLanguage } from '../../../../src/shared/words/date-in-language.ts';

const shown = (edtf: string, language: string, full = false) =>
  dateInLanguage(parseDate(edtf), { language }, full);

describe.each<[string, Readonly<Record<string, string>>]>([
  [
    'fr',
    {
      '2018-06-19': '19 juin 2018',
      '2018-06-01': '1er juin 2018',
      '2018-06-19T23:30-04:00': '19 juin 2018',
      '2018-06': 'juin 2018',
      '1985-04-XX': 'avril 1985',
      '2018': '2018',
      '0987': '987',
      '0033': '33 ap. J.-C.',
      '0000': '1 av. J.-C.',
      '192X': 'les années 1920',
      '2001-22': 'été 2001',
      '1923~': 'vers 1923',
      '1923-05?': 'mai 1923 (date incertaine)',
      '1923%': 'vers 1923 (date incertaine)',
      '1923/1925': '1923–1925',
      '2018-05-01/2018-06-01': '1er mai\u2009–\u20091er juin 2018',
      '1923-05/1924': 'mai 1923 – 1924',
      '1923~/1925?': 'vers 1923 – 1925 (date incertaine)',
      XXXX: 'sans date',
    },
  ],
  [
    'de',
    {
      '2018-06-19': '19. Juni 2018',
      '192X': '1920er-Jahre',
      '2018-06-19/2018-06-21': '19.–21. Juni 2018',
      '1923~': 'um 1923',
      XXXX: 'undatiert',
    },
  ],
  [
    'es',
    {
      '2018-06-19': '19 de junio de 2018',
      '2001-23': 'otoño de 2001',
      '192X': 'la década de 1920',
      '1923?': '1923 (fecha incierta)',
    },
  ],
  ['ar', { '2021-03-06': '6 مارس 2021', '192X': 'عقد 1920', '1923~': 'نحو 1923', XXXX: 'بلا تاريخ' }],
  ['ar-EG', { '2021-03-06': '٦ مارس ٢٠٢١', '192X': 'عقد ١٩٢٠' }],
  [
    'fa',
    {
      '2021-03-07': '۷ مارس ۲۰۲۱',
      '192X': 'دههٔ ۱۹۲۰',
      '1923/1925': '۱۹۲۳ تا ۱۹۲۵',
      '1923%': 'حدود ۱۹۲۳ (نامطمئن)',
    },
  ],
  [
    'he',
    {
      '2021-03-08': '8 במרץ 2021',
      '2021-03': 'מרץ 2021',
      '192X': 'שנות ה־1920',
      '2018-05-01/2018-06-01': '1 במאי 2018 – 1 ביוני 2018',
    },
  ],
  [
    'zh',
    {
      '2021-03-09': '2021年3月9日',
      '192X': '1920年代',
      '1923~': '约1923年',
      '2001-24': '2001年冬季',
      '1923-05/1923-06': '1923年5月至1923年6月',
    },
  ],
  ['zh-TW', { '2021-03-09': '2021年3月9日', '1923~': '約1923年', XXXX: '日期不詳' }],
  [
    'ja',
    {
      '2021-03-10': '2021年3月10日',
      '1923~': '1923年頃',
      '19XX': '1900年～1999年',
      '1923?': '1923年（不確か）',
    },
  ],
  ['en-GB', { '2021-03-04': '4 March 2021', '192X': 'the 1920s' }],
])('a date in %s', (language, dates) => {
  test('is as precise as it is written, in the words and digits of its readers', () => {
    expect(Object.fromEntries(Object.keys(dates).map((edtf) => [edtf, shown(edtf, language)]))).toEqual(
      dates,
    );
  });
});

test.each([
  ['fr', 'mardi 19 juin 2018'],
  ['ar', 'الثلاثاء، 19 يونيو 2018'],
  ['ja', '2018年6月19日火曜日'],
])('the full date in %s has the day of the week, where the day is known for sure', (language, text) => {
  expect(shown('2018-06-19', language, true)).toBe(text);
  expect(shown('2018-06-19?', language, true)).toBe(shown('2018-06-19?', language));
  expect(shown('2018-06', language, true)).toBe(shown('2018-06', language));
});

test('keeps the day of a time in its own offset', () => {
  expect(shown('2018-06-19T23:30-04:00', 'de')).toBe('19. Juni 2018');
  expect(shown('2018-06-19T00:05+13:30', 'de')).toBe('19. Juni 2018');
});

test('formats a time of day by the conventions of a language, with its offset if it has one', () => {
  const instant = new Date('2018-06-19T21:05Z');
  expect(timeInLanguage(instant, 'de', 'Europe/Berlin')).toBe('23:05');
  expect(timeInLanguage(instant, 'fr', '-04:00')).toBe('17:05 UTC−4');
});

test('accepts codes with more parts, and rejects invalid ones', () => {
  expect(shown('2018-06-19', 'fr-x-courier')).toBe('19 juin 2018');
  expect(shown('2018-06-19', 'ar-SA')).toMatch(/^١٩ يونيو ٢٠١٨$/);
  expect(shown('2018-06-19', 'tlh')).toBeUndefined();
  expect(shown('2018-06-19', 'no language')).toBeUndefined();
});

test('is independent of the machine’s language, time zone and calendar', () => {
  const script = `
    import { dateInLanguage } from './src/shared/words/date-in-language.ts';
    import { parseDate } from './src/schema/date.ts';
    const dates = ['2018-06-19', '2018-06-19T23:30-04:00', '192X', '1923/1925'];
    console.log(JSON.stringify(['fr', 'ar', 'fa', 'ja'].map((l) => dates.map((d) => dateInLanguage(parseDate(d), { language: l })))));`;
  const [here, elsewhere] = [
    {},
    { TZ: 'Pacific/Kiritimati', LANG: 'th_TH.UTF-8', LC_ALL: 'fa_IR.UTF-8' },
  ].map((variables) =>
    execFileSync(process.execPath, ['--input-type=module-typescript', '--eval', script], {
      env: { ...process.env, ...variables },
      encoding: 'utf8',
    }),
  );
  expect(here).toContain('19 juin 2018');
  expect(elsewhere).toBe(here);
});
