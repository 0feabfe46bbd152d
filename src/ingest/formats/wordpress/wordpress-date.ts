/**
 * Reads a date as stored by WordPress: in the site's local time and in UTC, which together determine the
 * offset.
 *
 * @param local `2018-06-19 10:30:00`
 * @param gmt the same moment; zeros if the site never set it
 * @returns ISO 8601 with the offset; only the day if that is uncertain; undefined if there is none
 */
export function wordpressDate(local: string | undefined, gmt: string | undefined): string | undefined {
  const here = momentOf(local);
  const there = momentOf(gmt);
  if (here === undefined) return there === undefined ? undefined : `${gmt!.trim().replace(' ', 'T')}Z`;
  const day = local!.trim().slice(0, 10);
  if (there === undefined) return day;
  const minutes = (here - there) / 60_000;
  if (!Number.isInteger(minutes) || minutes % 15 !== 0 || Math.abs(minutes) > 14 * 60) return day;
  const digits = (number: number) => String(Math.abs(number)).padStart(2, '0');
  const sign = minutes < 0 ? '-' : '+';
  const offset = minutes === 0 ? 'Z' : `${sign}${digits(Math.trunc(minutes / 60))}:${digits(minutes % 60)}`;
  return `${local!.trim().replace(' ', 'T')}${offset}`;
}

function momentOf(text: string | undefined): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/.exec(text?.trim() ?? '');
  if (!match || match[1] === '0000') return undefined;
  const moment = Date.parse(`${match[0].replace(' ', 'T')}Z`);
  return Number.isNaN(moment) ? undefined : moment;
}
