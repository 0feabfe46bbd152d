import { periodText } from '../../period-text.ts';
import { figures } from '../counts.ts';

/** English words for dates in scripts. */
export const dateWords = {
  /**
   * "19 June 2018" for the key `2018-06-19`, "June 2018" for `2018-06`, "1920s" for `192X`, "19 June" for
   * `06-19`
   */
  /** "26 issues of August 1914 are missing, and 1 is unknown." */
  gap: (period: string, missing: number, unknown: number): string => {
    const issues = (count: number) => `${figures(count)} ${count === 1 ? 'issue' : 'issues'}`;
    const are = (count: number) => (count === 1 ? 'is' : 'are');
    if (missing === 0) return `${issues(unknown)} of ${period} ${are(unknown)} unknown to this archive.`;
    const more = unknown === 0 ? '' : `, and ${figures(unknown)} ${are(unknown)} unknown`;
    return `${issues(missing)} of ${period} ${are(missing)} missing${more}.`;
  },
  period: (key: string): string => (key.endsWith('X') ? `${key.slice(0, 3)}0s` : periodText(key, 'en-GB')),
};
