/** What a language says of a date beyond the calendar's own words, which Intl has. Dates handed in are said already. */
export interface DateWords {
  /** By which Intl says its dates, where the code of the language alone would not do. */
  readonly locale?: string;
  readonly undated: string;
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;
  /** @param year the first of ten, in the language's digits */
  readonly decade: (year: string) => string;
  readonly seasons: readonly [spring: string, summer: string, autumn: string, winter: string];
  /** @param year said already */
  readonly season: (season: string, year: string) => string;
  /** Between two dates. */
  readonly to: string;
  /** Whether Intl says a span as readers do: "mars – mai 2021". Else both ends are said in full. */
  readonly spans: boolean;
  /** Amends what Intl says otherwise than readers do. */
  readonly amend?: (text: string) => string;
}

const spaced = (season: string, year: string) => `${season} ${year}`;
const close = (season: string, year: string) => `${year}${season}`;

/** By language, and where it matters by language and script. Languages that are not here say dates as the archive does. */
export const dateWords: Readonly<Record<string, DateWords>> = {
  ar: {
    undated: 'بلا تاريخ',
    about: (date) => `نحو ${date}`,
    uncertain: (date) => `${date} (غير مؤكد)`,
    decade: (year) => `عقد ${year}`,
    seasons: ['ربيع', 'صيف', 'خريف', 'شتاء'],
    season: spaced,
    to: ' – ',
    spans: true,
  },
  de: {
    undated: 'undatiert',
    about: (date) => `um ${date}`,
    uncertain: (date) => `${date} (unsicher)`,
    decade: (year) => `die ${year}er-Jahre`,
    seasons: ['Frühling', 'Sommer', 'Herbst', 'Winter'],
    season: spaced,
    to: ' – ',
    spans: true,
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
    spans: true,
    // "19–21 June 2018", but "30 May – 2 June 2018"; "AD 33".
    amend: (text) =>
      text
        .replace(/\s–\s/, ' – ')
        .replace(/^(\S+) – /, '$1–')
        .replace(/(\d+) AD\b/g, 'AD $1'),
  },
  es: {
    undated: 'sin fecha',
    about: (date) => `hacia ${date}`,
    uncertain: (date) => `${date} (fecha incierta)`,
    decade: (year) => `la década de ${year}`,
    seasons: ['primavera', 'verano', 'otoño', 'invierno'],
    season: (season, year) => `${season} de ${year}`,
    to: ' – ',
    spans: true,
  },
  fa: {
    undated: 'بدون تاریخ',
    about: (date) => `حدود ${date}`,
    uncertain: (date) => `${date} (نامطمئن)`,
    decade: (year) => `دههٔ ${year}`,
    seasons: ['بهار', 'تابستان', 'پاییز', 'زمستان'],
    season: spaced,
    to: ' تا ',
    spans: true,
  },
  fr: {
    undated: 'sans date',
    about: (date) => `vers ${date}`,
    uncertain: (date) => `${date} (date incertaine)`,
    decade: (year) => `les années ${year}`,
    seasons: ['printemps', 'été', 'automne', 'hiver'],
    season: spaced,
    to: ' – ',
    spans: true,
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
    // Intl leaves out the preposition before a month.
    spans: false,
  },
  ja: {
    undated: '日付不明',
    about: (date) => `${date}頃`,
    uncertain: (date) => `${date}（不確か）`,
    decade: (year) => `${year}年代`,
    seasons: ['春', '夏', '秋', '冬'],
    season: close,
    to: '～',
    spans: false,
  },
  zh: {
    undated: '日期不详',
    about: (date) => `约${date}`,
    uncertain: (date) => `${date}（不确定）`,
    decade: (year) => `${year}年代`,
    seasons: ['春季', '夏季', '秋季', '冬季'],
    season: close,
    to: '至',
    spans: false,
  },
  'zh-Hant': {
    undated: '日期不詳',
    about: (date) => `約${date}`,
    uncertain: (date) => `${date}（不確定）`,
    decade: (year) => `${year}年代`,
    seasons: ['春季', '夏季', '秋季', '冬季'],
    season: close,
    to: '至',
    spans: false,
  },
};
