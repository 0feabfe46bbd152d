import { dayWords } from '../../day-words.ts';

/** Dates as scripts say them. */
export const dateWords = {
  /** @param key "19 June 2018" of `2018-06-19`, "June 2018", "2018", "1920s" of `192X`; "19 June" of `06-19` */
  period: (key: string): string => (/^\d{3}X$/.test(key) ? `${key.slice(0, 3)}0s` : dayWords(key, 'en')),
};
