import { isWeekday, monthNumber } from './month-names.ts';

const dayMonthYear =
  /^(?:(?<weekday>\p{L}+)\.?,?\s+)?(?:(?:le|el|den|der|am|il|em|di|de)\s+)?(?<day>\d{1,2})(?:\.|er|º|ª|-го|-е)?\s*(?:de\s+|d[’']|of\s+)?(?<month>\p{L}[\p{L}\p{M}]*)\.?,?\s+(?:de\s+|del\s+)?(?<year>\d{4})(?:\s*г(?:\.|ода)?)?(?<rest>(?:\D.*)?)$/iu;
const monthDayYear =
  /^(?:(?<weekday>\p{L}+)\.?,?\s+)?(?<month>\p{L}[\p{L}\p{M}]*)\.?\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})(?<rest>(?:\D.*)?)$/iu;
const monthYear = /^(?<month>\p{L}[\p{L}\p{M}]*)\.?,?\s+(?:de\s+|del\s+)?(?<year>\d{4})(?<rest>)$/iu;
const eastAsian =
  /^(?<year>\d{4})\s*[年년]\s*(?:(?<month>\d{1,2})\s*[月월]\s*(?:(?<day>\d{1,2})\s*[日号號일]\s*)?)?(?:[(（]\p{L}+[)）]\s*)?(?<rest>(?:[^\s\d年月日].*)?|(?:\d{1,2}:\d\d.*)?)$/u;

/**
 * Parses a date with the name of its month in any supported language, or in the East Asian form
 * (`2018年6月19日`).
 *
 * @param text on one line, with digits of any script
 * @returns its parts, the month from 1, and the rest of the text, such as a time; undefined if it is not such a date
 */
export function dateInWords(text: string) {
  const plain = text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => String(valueOf(digit)));
  const asian = eastAsian.exec(plain)?.groups;
  if (asian?.month !== undefined)
    return { year: asian.year!, month: Number(asian.month), ...dayOf(asian.day), rest: asian.rest ?? '' };
  for (const pattern of [dayMonthYear, monthDayYear, monthYear]) {
    const groups = pattern.exec(plain)?.groups;
    const month = groups && monthNumber(groups.month!);
    if (!groups || month === undefined) continue;
    if (groups.weekday !== undefined && !isWeekday(groups.weekday)) continue;
    return { year: groups.year!, month, ...dayOf(groups.day), rest: groups.rest ?? '' };
  }
  return undefined;
}

function dayOf(day: string | undefined): { day?: string } {
  return day === undefined ? {} : { day };
}

/** Returns the value of a digit. The digits of each script are ten consecutive code points. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0)!;
  if (code < 0x80) return code - 0x30;
  let zero = code;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
  return code - zero;
}
