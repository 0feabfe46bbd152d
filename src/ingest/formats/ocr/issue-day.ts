const dayAndMonth = /^\s*(\d{1,2})[./-](\d{1,2})[./-](\d{4})\s*$/;

/**
 * Returns the day of an issue, `YYYY-MM-DD`, where it is written so that either number could be the month, and the name of its
 * file says which: `01.08.1821` in `18210801_1-METS.xml`. Any other date stays as it is written.
 */
export function issueDay(written: string | undefined, fileName: string): string | undefined {
  const [, first = '', second = '', year] = dayAndMonth.exec(written ?? '') ?? [];
  if (year === undefined) return written;
  const [one, other] = [first.padStart(2, '0'), second.padStart(2, '0')];
  const digits = fileName.replaceAll(/(?<=\d)[-_.](?=\d)/g, '');
  const readings = [
    [year, other, one],
    [year, one, other],
  ].filter((parts) => digits.includes(parts.join('')));
  // If it has both, it says nothing.
  return new Set(readings.map((parts) => parts.join('-'))).size === 1 ? readings[0]!.join('-') : written;
}
