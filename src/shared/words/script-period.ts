import { dateFormat, periodText, timeOf } from './period-text.ts';

/**
 * Returns the function by which scripts write a period in a language: `2018-06-19`, `2018-06`, `2018`, `06-19`, `192X`,
 * `19XX`.
 *
 * @param decade the words for a decade, from its first year
 */
export function scriptPeriod(language: string, decade: (year: string) => string): (key: string) => string {
  return (key) => {
    if (!key.endsWith('X')) return periodText(key, language);
    const first = key.replaceAll('X', '0');
    if (/^\d{3}X$/.test(key)) return decade(periodText(first, language));
    return dateFormat(language, { year: 'numeric' }).formatRange(
      timeOf(first),
      timeOf(key.replaceAll('X', '9')),
    );
  };
}
