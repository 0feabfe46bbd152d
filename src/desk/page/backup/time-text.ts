const format = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });

/** Returns a time as the keeper’s machine tells it: `Nov 29, 2026, 7:30 AM`. @param iso an ISO time */
export function timeText(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : format.format(date).replaceAll('\u202f', ' ');
}
