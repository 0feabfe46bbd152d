/**
 * Says a time of day: "11:33 a.m."
 *
 * @param time `HH:MM`
 * @param offset from UTC, where it is not the archive's own time: "11:33 p.m. UTC−04:00"
 */
export function timeInEnglish(time: string, offset?: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const said = `${hours % 12 || 12}:${`${minutes}`.padStart(2, '0')} ${hours < 12 ? 'a.m.' : 'p.m.'}`;
  if (offset === undefined) return said;
  return `${said} ${offset === 'Z' ? 'UTC' : `UTC${offset.replace('-', '−')}`}`;
}
