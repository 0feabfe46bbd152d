import { readFilterValue } from '../format/filter-value.ts';
import { splitWords } from '../words/divide.ts';
import { fold } from '../words/fold.ts';
import type { NamedValue } from './answer.ts';
import type { IndexedName, NameLookup } from './name-lookup.ts';
import type { Bundle } from './open-index.ts';
import { type Field, filtersOf } from '../query/field.ts';

/** The values of a field that a query means by what it says. */
export interface MeantValues {
  /** As the index has them, with the filters that they belong to. */
  readonly values: readonly { readonly filter: string; readonly value: string }[];
  /** What they are called: none where nothing is meant, several where it is not clear which. */
  readonly named: readonly NamedValue[];
}

/** A value of a filter of the index. */
interface IndexValue {
  readonly filter: string;
  readonly value: string;
  readonly named: NamedValue;
}

/** All values of some filters in all bundles, each once. */
async function valuesOf(
  bundles: readonly Bundle[],
  filters: readonly string[],
): Promise<readonly IndexValue[]> {
  const found = new Map<string, IndexValue>();
  for (const filter of filters) {
    for (const { tables } of bundles) {
      for (const value of (await tables.values(filter)).keys())
        found.set(`${filter}:${value}`, { filter, value, named: readFilterValue(value) });
    }
  }
  return [...found.values()];
}

/**
 * Finds the values that are meant: the one with this id; or those with this name or alias; or, of bylines, sections
 * and sources, those with these words in a row.
 */
export async function meantValues(
  bundles: readonly Bundle[],
  field: Field,
  text: string,
  names: NameLookup | undefined,
): Promise<MeantValues> {
  if (names && (field === 'entity' || field === 'topic')) {
    const records = await names.find(field, text).catch(() => undefined);
    if (records)
      return meant((await Promise.all(records.map((record) => valuesOfRecord(bundles, record)))).flat());
  }
  const all = await valuesOf(bundles, filtersOf(field));
  const asked = fold(text);
  const pick = (test: (named: NamedValue) => boolean) => all.filter(({ named }) => test(named));
  const byId = pick(({ id }) => id.toLowerCase() === text.toLowerCase());
  if (byId.length > 0) return meant(byId);
  const byName = pick(({ name }) => fold(name) === asked);
  if (field === 'entity' || field === 'topic') return meant(byName);
  if (byName.length > 0 || field === 'kind') return meant(byName);
  const row = ` ${foldedRow(text)} `;
  return meant(pick(({ name }) => ` ${foldedRow(name)} `.includes(row)));
}

/** The values of one record; one that no article names has none, and is known nevertheless. */
async function valuesOfRecord(
  bundles: readonly Bundle[],
  { id, kind, name }: IndexedName,
): Promise<IndexValue[]> {
  const values = await valuesOf(bundles, [kind]);
  const own = values.filter(({ named }) => named.id === id);
  return own.length > 0 ? own : [{ filter: kind, value: id, named: { id, name } }];
}

function meant(found: readonly IndexValue[]): MeantValues {
  const named = [...new Map(found.map(({ named }) => [named.id, named])).values()];
  return { values: found.map(({ filter, value }) => ({ filter, value })), named };
}

function foldedRow(text: string): string {
  return splitWords(text).join(' ');
}

/** The name of a language by its code, in a language. */
export function languageName(id: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(id) ?? id;
  } catch {
    return id;
  }
}

/** All that a field can be asked for. */
export function namesOf(bundles: readonly Bundle[], field: Field): Promise<NamedValue[]> {
  return namesOfFilters(bundles, filtersOf(field));
}

/** All values of some filters of the index, by what they are called. */
export async function namesOfFilters(
  bundles: readonly Bundle[],
  filters: readonly string[],
): Promise<NamedValue[]> {
  const names = (await valuesOf(bundles, filters)).map(({ named }) => named);
  return [...new Map(names.map((named) => [named.id, named])).values()];
}
