const small = 'no one two three four five six seven eight nine ten'.split(' ');

/** Says a number: words up to ten (0 is "no"), then figures in groups of three. */
export function numberInEnglish(count: number): string {
  return small[count] ?? figures(count);
}

/** Figures in groups of three: "19,043". */
export function figures(count: number): string {
  return `${count}`.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** "no articles", "one article", "11 articles" */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${numberInEnglish(count)} ${count === 1 ? noun : plural}`;
}

/** "once", "twice", "three times", "11 times" */
export function times(count: number): string {
  return count === 1
    ? 'once'
    : count === 2
      ? 'twice'
      : `${count === 0 ? 'zero' : numberInEnglish(count)} times`;
}

/** "45 days", "14 months", "three years": whole months from 100 days on, whole years from two on. */
export function durationInEnglish(days: number): string {
  if (days < 100) return counted(days, 'day');
  const months = Math.floor(days / 30.4375);
  return months < 24 ? counted(months, 'month') : counted(Math.floor(months / 12), 'year');
}

/** "A", "A and B", "A, B and C" */
export function listInEnglish(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** With a capital at its beginning. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
