/** The table of one language. A text that is absent is shown in English. */
export interface Translation {
  /** A BCP 47 code, by which Intl formats numbers, dates and lists. */
  readonly language: string;
  /** The language in itself: "Deutsch" */
  readonly name: string;
  /** The table of which it is a variant: it has only the texts that differ. "pt" */
  readonly variantOf?: string;
  /** Who has reviewed it, and how to. */
  readonly review: string;
  /** The calendar that is used beside the Gregorian one, by its name in CLDR: "persian" */
  readonly calendar?: string;
  /** The first day of a month, if it is no number: "1er" */
  readonly firstOfMonth?: string;
  /** Whether ranges of dates are written by `dates.range`, because Intl does not write them well. */
  readonly ownRanges?: boolean;
  /** Texts, and messages for what has arguments, by key. */
  readonly words: Readonly<Record<string, string>>;
}

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
