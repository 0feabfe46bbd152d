/** How long ago something was. */
export const ageWords = {
  today: 'today',
  /** "8 years ago", "97 to 106 years ago", "at most 10 months ago" */
  ago: (least: number, most: number, unit: 'day' | 'month' | 'year'): string =>
    `${range(least, most, unit)} ago`,
};

function range(least: number, most: number, unit: string): string {
  const units = most === 1 ? unit : `${unit}s`;
  if (least === most) return `${most} ${units}`;
  if (least === 0) return `at most ${most} ${units}`;
  return least + 1 === most ? `${least} or ${most} ${units}` : `${least} to ${most} ${units}`;
}
