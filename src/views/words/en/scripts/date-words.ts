import { periodText } from '../../period-text.ts';

/** Dates as scripts say them. */
export const dateWords = {
  /** @param key "19 June 2018" of `2018-06-19`, "June 2018", "2018", "1920s" of `192X`; "19 June" of `06-19` */
  period: (key: string): string => (key.endsWith('X') ? `${key.slice(0, 3)}0s` : periodText(key, 'en-GB')),
};
