/** The words for dates in a language that Intl does not have. Arguments are formatted already. */
export interface DateWords {
  /** The locale for Intl, if the language code alone is not specific enough. */
  readonly locale?: string;
  readonly undated: string;
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;
  /** @param year the first year of the decade, in the digits of the language */
  readonly decade: (year: string) => string;
  readonly seasons: readonly [spring: string, summer: string, autumn: string, winter: string];
  readonly season: (season: string, year: string) => string;
  /** The separator between two dates. */
  readonly to: string;
  /** Whether Intl formats ranges well: "mars – mai 2021". Otherwise both dates are written in full. */
  readonly usesIntlRanges: boolean;
  /** Corrects Intl’s output where it is not what readers expect. */
  readonly amend?: (text: string) => string;
}

const spaced = (season: string, year: string) => `${season} ${year}`;
const unspaced = (season: string, year: string) => `${year}${season}`;

/**
 * The words by language, or by language and script. In other languages, dates are shown as in the interface.
 */
export const dateWords: Readonly<Record<string, DateWords>> = {
  ar: {
    undated: 'بلا تاريخ',
    about: (date) => `نحو ${date}`,
    uncertain: (date) => `${date} (غير مؤكد)`,
    decade: (year) => `عقد ${year}`,
    seasons: ['ربيع', 'صيف', 'خريف', 'شتاء'],
    season: spaced,
    to: ' – ',
    usesIntlRanges: true,
  },
  de: {
    undated: 'undatiert',
    about: (date) => `um ${date}`,
    uncertain: (date) => `${date} (unsicher)`,
    decade: (year) => `die ${year}er-Jahre`,
    seasons: ['Frühling', 'Sommer', 'Herbst', 'Winter'],
    season: spaced,
    to: ' – ',
    usesIntlRanges: true,
  },
  en: {
    locale: 'en-GB',
    undated: 'undated',
    about: (date) => `about ${date}`,
    uncertain: (date) => `${date} (uncertain)`,
    decade: (year) => `the ${year}s`,
    seasons: ['spring', 'summer', 'autumn', 'winter'],
    season: spaced,
    to: ' – ',
    usesIntlRanges: true,
    // An en dash without spaces between days ("19–21 June 2018"), with spaces between months; "AD 33".
    amend: (text) =>
      text
        .replace(/\s–\s/, ' – ')
        .replace(/^(\S+) – /, '$1–')
        .replace(/(?<!\d)(\d+) AD\b/g, 'AD $1'),
  },
  es: {
    undated: 'sin fecha',
    about: (date) => `hacia ${date}`,
    uncertain: (date) => `${date} (fecha incierta)`,
    decade: (year) => `la década de ${year}`,
    seasons: ['primavera', 'verano', 'otoño', 'invierno'],
    season: (season, year) => `${season} de ${year}`,
    to: ' – ',
    usesIntlRanges: true,
  },
  fa: {
    undated: 'بدون تاریخ',
    about: (date) => `حدود ${date}`,
    uncertain: (date) => `${date} (نامطمئن)`,
    decade: (year) => `دههٔ ${year}`,
    seasons: ['بهار', 'تابستان', 'پاییز', 'زمستان'],
    season: spaced,
    to: ' تا ',
    usesIntlRanges: true,
  },
  fr: {
    undated: 'sans date',
    about: (date) => `vers ${date}`,
    uncertain: (date) => `${date} (date incertaine)`,
    decade: (year) => `les années ${year}`,
    seasons: ['printemps', 'été', 'automne', 'hiver'],
    season: spaced,
    to: ' – ',
    usesIntlRanges: true,
    amend: (text) => text.replace(/(?<!\d)1(?=–\d| \p{Ll}{3})/gu, '1er'),
  },
  he: {
    undated: 'ללא תאריך',
    about: (date) => `בסביבות ${date}`,
    uncertain: (date) => `${date} (לא ודאי)`,
    decade: (year) => `שנות ה־${year}`,
    seasons: ['אביב', 'קיץ', 'סתיו', 'חורף'],
    season: spaced,
    to: ' – ',
    // Intl omits the preposition before a month.
    usesIntlRanges: false,
  },
  ja: {
    undated: '日付不明',
    about: (date) => `${date}頃`,
    uncertain: (date) => `${date}（不確か）`,
    decade: (year) => `${year}年代`,
    seasons: ['春', '夏', '秋', '冬'],
    season: unspaced,
    to: '～',
    usesIntlRanges: false,
  },
  zh: {
    undated: '日期不详',
    about: (date) => `约${date}`,
    uncertain: (date) => `${date}（不确定）`,
    decade: (year) => `${year}年代`,
    seasons: ['春季', '夏季', '秋季', '冬季'],
    season: unspaced,
    to: '至',
    usesIntlRanges: false,
  },
  'zh-Hant': {
    undated: '日期不詳',
    about: (date) => `約${date}`,
    uncertain: (date) => `${date}（不確定）`,
    decade: (year) => `${year}年代`,
    seasons: ['春季', '夏季', '秋季', '冬季'],
    season: unspaced,
    to: '至',
    usesIntlRanges: false,
  },
};
