/**
 * Says a day as the archive's pages do: "19 June 2018".
 *
 * @param day `YYYY-MM-DD`; `MM-DD` is said without a year
 * @param language of the page
 */
export function dayWords(day: string, language: string): string {
  const hasYear = day.length > 5;
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'long',
    year: hasYear ? 'numeric' : undefined,
    timeZone: 'UTC',
  });
  // A leap year, so that 29 February can be said.
  return format.format(new Date(`${hasYear ? '' : '2000-'}${day}T00:00:00Z`));
}
