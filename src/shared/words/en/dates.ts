import type { DateRules, DateWords } from '../date-words.ts';

export const englishDates: DateWords = {
  undated: 'undated',
  about: (date) => `about ${date}`,
  uncertain: (date) => `${date} (uncertain)`,
  decade: (year) => `the ${year}s`,
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  season: (season, year) => `${season} ${year}`,
  range: (first, last) => `${first} – ${last}`,
};

export const englishDateRules: DateRules = {
  // An en dash without spaces between days ("19–21 June 2018"), with spaces between months; "AD 33".
  amend: (text) =>
    text
      .replace(/\s–\s/, ' – ')
      .replace(/^(\S+) – /, '$1–')
      .replace(/(?<!\d)(\d+) AD\b/g, 'AD $1'),
};
