const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** Returns the English name of a month, 1 to 12. */
export function monthName(month: number): string {
  return months[month - 1]!;
}

/** Abbreviates the names of months longer than four letters, as in MLA. */
export function shortMonth(name: string): string {
  if (name.length <= 4) return name;
  return name === 'September' ? 'Sept.' : `${name.slice(0, 3)}.`;
}
