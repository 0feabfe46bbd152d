/**
 * Returns the day with which a file name starts, `YYYY-MM-DD`; undefined if there is none. Jekyll accepts
 * months and days of one digit.
 *
 * @see https://jekyllrb.com/docs/posts/
 */
export function dayOfFileName(name: string): string | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})[-_ .]/.exec(name) ?? [];
  return year === '' ? undefined : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/**
 * Returns the day that an address or path of an old site contains: `/2018/06/19/the-gate`; undefined if there
 * is none.
 */
export function dayOfPath(path: string): string | undefined {
  const [, year, month, day] =
    /(?:^|\/)((?:1[6-9]|20)\d\d)\/(0[1-9]|1[0-2])\/(0[1-9]|[12]\d|3[01])(?=\/|$)/.exec(
      path.replace(/[?#][^]*$/, ''),
    ) ?? [];
  return year === undefined ? undefined : `${year}-${month!}-${day!}`;
}
