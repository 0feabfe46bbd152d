import { figures } from '../counts.ts';

const issues = (count: number) => `${figures(count)} ${count === 1 ? 'issue' : 'issues'}`;
const are = (count: number) => (count === 1 ? 'is' : 'are');
const more = (unknown: number) => (unknown === 0 ? '' : `, and ${figures(unknown)} ${are(unknown)} unknown`);

/** English words for issues that an archive lacks. */
export const gapWords = {
  /** "26 issues of August 1914 are missing, and 1 is unknown." */
  gap: (period: string, missing: number, unknown: number): string =>
    missing === 0
      ? `${issues(unknown)} of ${period} ${are(unknown)} unknown to this archive.`
      : `${issues(missing)} of ${period} ${are(missing)} missing${more(unknown)}.`,
  /** "No article of August 1914 in this archive: 26 issues are missing." */
  noArticle: (period: string, missing: number, unknown: number): string => {
    const gap =
      missing === 0
        ? `${issues(unknown)} ${are(unknown)} unknown`
        : `${issues(missing)} ${are(missing)} missing${more(unknown)}`;
    return `No article of ${period} in this archive: ${gap}.`;
  },
};
