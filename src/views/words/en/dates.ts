import type { EdtfDate } from '../../../schema/date.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const seasons: Readonly<Record<string, string>> = {
  '21': 'spring',
  '22': 'summer',
  '23': 'autumn',
  '24': 'winter',
};

/** Says a date in English, as precisely as it is written: "19 June 2018", "the 1920s", "May–June 1923". */
export function dateInEnglish(date: EdtfDate): string {
  if (date.precision === 'undated') return 'undated';
  if (date.precision === 'time') return plain(date.earliest);
  const [first = '', last] = date.edtf.split('/');
  if (last === undefined) return qualified(first);
  return date.uncertain || date.approximate ? `${qualified(first)} – ${qualified(last)}` : span(first, last);
}

/** The same with the day of the week, where it is a day: "Tuesday, 19 June 2018". */
export function fullDateInEnglish(date: EdtfDate): string {
  const text = dateInEnglish(date);
  const isDay = date.precision === 'day' || date.precision === 'time';
  return isDay && !date.uncertain && !date.approximate ? `${weekday(date.earliest)}, ${text}` : text;
}

/** Says a key of the timeline: "2018", "June 2018", "19 June 2018"; "Undated" for the rest. */
export function periodInEnglish(key: string): string {
  return /^\d/.test(key) ? plain(key) : 'Undated';
}

/** The same with the day of the week, where it is a day: "Tuesday, 19 June 2018". */
export function fullPeriodInEnglish(key: string): string {
  return key.length === 10 ? `${weekday(key)}, ${periodInEnglish(key)}` : periodInEnglish(key);
}

/** @param day `MM-DD` */
export function calendarDayInEnglish(day: string): string {
  return `${Number(day.slice(3))} ${months[Number(day.slice(0, 2)) - 1]}`;
}

export function monthInEnglish(month: number): string {
  return months[month - 1] ?? '';
}

/** By the calendar alone: no clock and no time zone has a say in it. */
function weekday(day: string): string {
  return weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
}

/** `1923~` is about 1923, `1923?` uncertain, `1923%` both. */
function qualified(text: string): string {
  const said = plain(text.replace(/[?~%]/g, ''));
  return (/[~%]/.test(text) ? 'about ' : '') + said + (/[?%]/.test(text) ? ' (uncertain)' : '');
}

/** A date without qualifiers. What it leaves unspecified (`X`) is not said. */
function plain(text: string): string {
  const [year = '', month = 'XX', day = 'XX'] = text.split('-');
  if (/X/.test(year)) return manyYears(year);
  if (/X/.test(month)) return yearWords(year);
  const season = seasons[month];
  if (season) return `${season} ${yearWords(year)}`;
  const name = months[Number(month) - 1];
  if (name === undefined) return text;
  return /X/.test(day) ? `${name} ${yearWords(year)}` : `${Number(day)} ${name} ${yearWords(year)}`;
}

function yearWords(year: string): string {
  const number = Number(year);
  return number === 0 ? '1 BC' : number < 100 ? `AD ${number}` : `${number}`;
}

function manyYears(year: string): string {
  if (/^\d{3}X$/.test(year)) return `the ${Number(year.replace('X', '0'))}s`;
  return `${yearWords(year.replaceAll('X', '0'))}–${Number(year.replaceAll('X', '9'))}`;
}

/** What both ends share is said once: "19–21 June 2018", "May–June 1923", "1923–1925". */
function span(first: string, last: string): string {
  const a = first.split('-');
  const b = last.split('-');
  if (/X/.test(first + last) || a.length !== b.length || a.length > 3)
    return `${plain(first)} – ${plain(last)}`;
  if (a.length === 1) return `${plain(first)}–${plain(last)}`;
  if (a[0] !== b[0]) return `${plain(first)} – ${plain(last)}`;
  const withoutYear = plain(first).replace(/ [^ ]+$/, '');
  if (a.length === 2) return `${withoutYear}–${plain(last)}`;
  return a[1] === b[1] ? `${Number(a[2])}–${plain(last)}` : `${withoutYear} – ${plain(last)}`;
}

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
