import { periodText } from '../../period-text.ts';

/** English words for dates in scripts. */
export const dateWords = {
  /**
   * "19 June 2018" for the key `2018-06-19`, "June 2018" for `2018-06`, "1920s" for `192X`, "19 June" for
   * `06-19`
   */
  period: (key: string): string => (key.endsWith('X') ? `${key.slice(0, 3)}0s` : periodText(key, 'en-GB')),
};
