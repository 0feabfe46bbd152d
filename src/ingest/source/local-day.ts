/** Returns the current day in the keeper's time zone, `YYYY-MM-DD`. */
export function localDay(now = new Date()): string {
  const digits = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${digits(now.getMonth() + 1)}-${digits(now.getDate())}`;
}
