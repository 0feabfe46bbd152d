/** Joins names with commas, the last with its own separator: `, and ` makes "A, B, and C". */
export function joinNames(names: readonly string[], lastSeparator: string): string {
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')}${lastSeparator}${names.at(-1)!}`;
}
