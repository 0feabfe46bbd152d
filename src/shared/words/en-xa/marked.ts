/**
 * Adds marks to every text of a table of words, and to the results of its functions ("⟦1 article⟧"), so that
 * texts which do not come from a table are noticeable.
 */
export function marked<Table>(table: Table): Table {
  return markedValue(table) as Table;
}

function markedValue(value: unknown): unknown {
  if (typeof value === 'string') return value && `⟦${value}⟧`;
  if (typeof value === 'function') {
    return (...args: readonly unknown[]) =>
      markedValue((value as (...args: readonly unknown[]) => unknown)(...args));
  }
  if (Array.isArray(value)) return value.map(markedValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, markedValue(part)]));
}
