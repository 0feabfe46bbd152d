const numbers = new Intl.NumberFormat('en');

/** Formats a number with digit grouping: `19,043`. */
export function inFigures(number: number, options?: Intl.NumberFormatOptions): string {
  if (options) return number.toLocaleString('en', options);
  return isShort(number) ? String(number) : numbers.format(number);
}

/** Whether a number is written as it is: formatting is slow, and most are small. */
function isShort(number: number): boolean {
  return number >= 0 && number < 1000 && Number.isInteger(number) && !Object.is(number, -0);
}

/** Formats a count with its noun: `1 article`, `10,535 articles`. */
export function countOf(number: number, one: string, many = `${one}s`): string {
  return `${inFigures(number)} ${number === 1 ? one : many}`;
}
