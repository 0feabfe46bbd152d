const numbers = new Intl.NumberFormat('en');

/** Formats a number with digit grouping: `19,043`. */
export function inFigures(number: number, options?: Intl.NumberFormatOptions): string {
  return options ? number.toLocaleString('en', options) : numbers.format(number);
}

/** Formats a count with its noun: `1 article`, `10,535 articles`. */
export function countOf(number: number, one: string, many = `${one}s`): string {
  return `${inFigures(number)} ${number === 1 ? one : many}`;
}
