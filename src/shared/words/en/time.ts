/**
 * Formats a time of day: "11:33 a.m.", or "11:33 p.m. UTC−04:00" with an offset.
 *
 * @param time `HH:MM`
 * @param offset the UTC offset, if the time is not in the archive’s time zone
 */
export function timeInEnglish(time: string, offset?: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const clock = `${hours % 12 || 12}:${`${minutes}`.padStart(2, '0')} ${hours < 12 ? 'a.m.' : 'p.m.'}`;
  if (offset === undefined) return clock;
  return `${clock} ${offset === 'Z' ? 'UTC' : `UTC${offset.replace('-', '−')}`}`;
}
