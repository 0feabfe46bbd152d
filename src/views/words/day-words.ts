/**
 * Says a day, month or year as the archive's pages do: "19 June 2018".
 *
 * @param key `2018-06-19`, `2018-06` or `2018`; `06-19` is said without a year
 * @param language of the page
 */
export function dayWords(key: string, language: string): string {
  const hasYear = key.length !== 5;
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: key.length === 10 || !hasYear ? 'numeric' : undefined,
    month: key.length > 4 ? 'long' : undefined,
    year: hasYear ? 'numeric' : undefined,
    timeZone: 'UTC',
  });
  // A leap year, so that 29 February can be said.
  return format.format(
    new Date(
      `${hasYear ? '' : '2000-'}${key}${'-01-01'.slice(key.length === 7 ? 3 : key.length === 4 ? 0 : 6)}T00:00:00Z`,
    ),
  );
}
