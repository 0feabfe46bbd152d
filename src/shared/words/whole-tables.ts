import type { Translation } from './translation.ts';

/** Returns tables of which variants have the texts of the table that they vary, too. */
export function wholeTables(
  tables: Readonly<Record<string, Translation>>,
): Readonly<Record<string, Translation>> {
  return Object.fromEntries(
    Object.entries(tables).map(([code, table]) => [code, wholeTable(table, (base) => tables[base]!)]),
  );
}

/** Returns a table, with the texts of the one that it varies. @param tableOf returns a table by its code */
export function wholeTable(table: Translation, tableOf: (code: string) => Translation): Translation {
  if (table.variantOf === undefined) return table;
  const base = tableOf(table.variantOf);
  return { ...base, ...table, words: { ...base.words, ...table.words } };
}
