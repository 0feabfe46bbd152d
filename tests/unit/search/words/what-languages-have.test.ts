import { describe, expect, test } from 'vitest';
import { datesInWords, newsYears } from '../../../../src/search/dates/written-dates.ts';
import { type LanguageProvision, languageProvisions } from '../../../../src/search/words/languages.ts';
import { foundForms } from '../../../../src/search/words/stemmers.ts';
import { openWordRule } from '../../../../src/search/words/word-rule.ts';

/** What shows that a language has something; undefined where it has no such thing. */
interface Probe {
  /** Two forms of a noun. */
  readonly stems?: readonly [string, string];
  /** Two ways to write the same word or words. */
  readonly joiners?: readonly [string, string];
  readonly letters?: readonly [string, string];
  /** A question of two words, of which the last is asked for; in scripts without spaces of some signs. */
  readonly fillers: string;
  /** June 1962. */
  readonly months: readonly string[];
  /** June to August 1962, in Persian summer of the own calendar. */
  readonly seasons: string;
  readonly decades: string;
  /** A month of 1962 in the own calendar. */
  readonly calendar?: string;
  readonly signs?: readonly [sign: string, word: string];
}

const probes: Readonly<Record<string, Probe>> = {
  ar: {
    ...{
      stems: ['معلم', 'معلمون'],
      joiners: ['الكتاب', 'كتاب'],
      letters: ['أحمد', 'احمد'],
      fillers: 'متى فنار',
    },
    ...{
      months: ['يونيو 1962', 'حزيران 1962'],
      seasons: 'صيف 1962',
      decades: 'عقد 1960',
      calendar: 'رمضان ١٣٨١',
    },
    signs: ['١٠٪', 'بالمئة'],
  },
  de: {
    ...{ stems: ['Häuser', 'Haus'], letters: ['Straße', 'Strasse'], fillers: 'wann Leuchtturm' },
    ...{ months: ['Juni 1962', 'im Juni 1962'], seasons: 'Sommer 1962', decades: '1960er' },
    ...{ joiners: ['Nord-Ostsee', 'Nordostsee'], signs: ['10 %', 'Prozent'] },
  },
  en: {
    ...{ stems: ['ferries', 'ferry'], letters: ['naïve', 'naive'], fillers: 'when lighthouse' },
    ...{
      months: ['June 1962', 'Jun. 1962'],
      seasons: 'summer 1962',
      decades: '1960s',
      signs: ['10%', 'percent'],
    },
  },
  es: {
    ...{ stems: ['faros', 'faro'], letters: ['canción', 'cancion'], fillers: 'cuándo faro' },
    ...{ months: ['junio de 1962', 'jun 1962'], seasons: 'verano de 1962', decades: 'años 1960' },
    signs: ['10 %', 'ciento'],
  },
  fa: {
    ...{ stems: ['کتاب‌ها', 'کتاب'], joiners: ['رئیس‌جمهور', 'رئیس جمهور'], letters: ['علی', 'علي'] },
    ...{
      fillers: 'چرا فانوس',
      months: ['ژوئن 1962', 'ژوئن ۱۹۶۲'],
      seasons: 'تابستان ۱۳۴۱',
      decades: 'دهه ۱۹۶۰',
    },
    ...{ calendar: 'تیر ۱۳۴۱', signs: ['۱۰٪', 'درصد'] },
  },
  fi: {
    ...{ stems: ['saarilla', 'saari'], letters: ['Åbo', 'Abo'], fillers: 'milloin majakka' },
    ...{ months: ['kesäkuu 1962', 'kesäkuussa 1962'], seasons: 'kesällä 1962', decades: '1960-luvulla' },
    signs: ['10 %', 'prosenttia'],
  },
  fr: {
    ...{ stems: ['phares', 'phare'], joiners: ['l’État', 'État'], letters: ['œuvre', 'oeuvre'] },
    ...{ fillers: 'quand phare', months: ['juin 1962', 'en juin 1962'], seasons: 'été 1962' },
    ...{ decades: 'années 1960', signs: ['10 %', 'cent'] },
  },
  he: {
    ...{ stems: ['ספרים', 'ספר'], joiners: ['צה״ל', 'צהל'], letters: ['שָׁלוֹם', 'שלום'] },
    ...{
      fillers: 'מתי מגדלור',
      months: ['יוני 1962', 'ביוני 1962'],
      seasons: 'קיץ 1962',
      decades: 'שנות 1960',
    },
    ...{ calendar: 'שבט תשכ״ב', signs: ['10%', 'אחוזים'] },
  },
  hi: {
    ...{ stems: ['लड़के', 'लड़का'], letters: ['ज़मीन', 'जमीन'], fillers: 'कब बंदरगाह' },
    ...{ months: ['जून 1962', 'जून १९६२'], seasons: 'वसंत 1962', decades: '1960s', signs: ['10%', 'प्रतिशत'] },
  },
  it: {
    ...{ stems: ['fari', 'faro'], joiners: ['dell’arte', 'arte'], letters: ['città', 'citta'] },
    ...{
      fillers: 'quando faro',
      months: ['giugno 1962', 'giu 1962'],
      seasons: 'estate 1962',
      decades: 'anni 1960',
    },
    signs: ['10%', 'cento'],
  },
  ja: {
    ...{ letters: ['會社', '会社'], fillers: '灯台とは', months: ['1962年6月', '1962年六月'] },
    ...{ seasons: '1962 夏', decades: '1960年代', calendar: '昭和37年6月' },
  },
  ko: {
    ...{ stems: ['학교를', '학교'], fillers: '언제 등대', months: ['1962년 6월', '1962. 6.'] },
    ...{ seasons: '1962 여름', decades: '1960년대', signs: ['10%', '퍼센트'] },
  },
  nl: {
    ...{ stems: ['boten', 'boot'], letters: ['coöperatie', 'cooperatie'], fillers: 'wanneer vuurtoren' },
    ...{
      months: ['juni 1962', 'jun 1962'],
      seasons: 'zomer 1962',
      decades: 'jaren 1960',
      signs: ['10%', 'procent'],
    },
  },
  pl: {
    ...{ stems: ['wyspy', 'wyspa'], letters: ['Łódź', 'Lodz'], fillers: 'kiedy latarnia' },
    ...{ months: ['czerwiec 1962', 'w czerwcu 1962'], seasons: 'lato 1962', decades: 'lata 1960' },
    signs: ['10%', 'procent'],
  },
  pt: {
    ...{ stems: ['barcos', 'barco'], letters: ['canção', 'cancao'], fillers: 'quando farol' },
    ...{
      months: ['junho de 1962', 'jun 1962'],
      seasons: 'verão de 1962',
      decades: 'anos 1960',
      signs: ['10%', 'cento'],
    },
  },
  ru: {
    ...{ stems: ['корабли', 'корабль'], letters: ['ёлка', 'елка'], fillers: 'когда маяк' },
    ...{
      months: ['июнь 1962', 'в июне 1962'],
      seasons: 'лето 1962',
      decades: '1960-е',
      signs: ['10%', 'процентов'],
    },
  },
  tr: {
    ...{ stems: ['gemiler', 'gemi'], letters: ['İzmir', 'izmir'], fillers: 'nerede fener' },
    ...{
      months: ['Haziran 1962', 'Haziranda 1962'],
      seasons: 'yaz 1962',
      decades: '1960’lar',
      signs: ['%10', 'yüzde'],
    },
  },
  zh: {
    ...{ letters: ['國會', '国会'], fillers: '什么是灯塔', months: ['1962年6月', '1962年六月'] },
    ...{ seasons: '1962 夏', decades: '1960年代', calendar: '民國51年6月' },
  },
};

/** Forms that a language lacks; whoever adds them takes it out of the table. */
const verbs: Readonly<Record<string, readonly [string, string]>> = {
  ar: ['كتب', 'يكتبون'],
  fa: ['نوشت', 'می‌نویسند'],
  he: ['כתב', 'כותבים'],
  ko: ['쓰다', '씁니다'],
  pl: ['piszę', 'pisaliście'],
  tr: ['yazmak', 'yazıyorlar'],
};

test('the table has every language of the interface, and says which lack something', () => {
  expect(Object.keys(languageProvisions).toSorted()).toEqual(Object.keys(probes));
  const lacks = Object.entries(languageProvisions).flatMap(([language, all]) =>
    Object.entries(all).flatMap(([what, provision]) =>
      provision === 'some' || provision === 'none' ? [`${language}: ${what} ${provision}`] : [],
    ),
  );
  expect(lacks).toEqual([
    ...['ar: stems some', 'fa: stems some', 'he: stems some', 'ja: signs none', 'ko: stems some'],
    ...['pl: stems some', 'tr: stems some', 'zh: signs none'],
  ]);
});

describe.each(Object.entries(probes))('%s', (language, probe) => {
  const provision = languageProvisions[language]!;
  const isProvided = (what: keyof LanguageProvision) => ['all', 'some'].includes(provision[what]);
  const read = (text: string) =>
    datesInWords(text.split(' '), [language], newsYears).map(({ query }) => query);

  test('has what the table says of words', async () => {
    const rule = await openWordRule(language);
    const meet = ([a, b]: readonly [string, string]) => {
      const all = (text: string) =>
        rule.sequences(text).map((words) => words.map((word) => rule.stem(word)).join(' '));
      return all(a).some((one) => all(b).includes(one));
    };
    expect(probe.stems ? meet(probe.stems) : false).toBe(isProvided('stems'));
    expect(probe.joiners ? meet(probe.joiners) : false).toBe(isProvided('joiners'));
    expect(probe.letters ? meet(probe.letters) : false).toBe(isProvided('letters'));
    const words = probe.fillers.split(' ');
    const asks =
      words.length > 1
        ? (await rule.fillers(words)).length === 1
        : rule.sequences(probe.fillers).length === 2;
    expect(asks).toBe(isProvided('fillers'));
    const [sign, word = ''] = probe.signs ?? ['10%'];
    const reads = rule.stems(sign).includes(rule.stem(rule.sequences(word)[0]?.at(-1) ?? '-'));
    expect(reads).toBe(isProvided('signs'));
  });

  test('has what the table says of dates', () => {
    expect(probe.months.map((text) => read(text))).toEqual(probe.months.map(() => ['year:1962-06']));
    expect(read(probe.seasons)[0]).toMatch(/^from:1962-(?:0[36])(?:-22)? to:1962-(?:05|08|09-22)$/);
    expect(read(probe.decades)).toEqual(['year:196X']);
    expect(probe.calendar === undefined ? undefined : read(probe.calendar)[0]).toEqual(
      isProvided('calendar') ? expect.stringMatching(/^(?:year|from):1962-/) : undefined,
    );
  });

  test('lacks the forms that the table says it lacks', async () => {
    const rule = await openWordRule(language);
    const [a, b] = verbs[language] ?? ['', ''];
    expect(foundForms(language) === 'nouns').toBe(a !== '');
    if (a !== '') expect(rule.stems(a).some((stem) => rule.stems(b).includes(stem))).toBe(false);
  });
});
