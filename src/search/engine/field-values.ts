import { readFilterValue } from '../format/filter-value.ts';
import { wordsAsTyped } from '../words/divide.ts';
import { fold } from '../words/fold.ts';
import type { NamedValue } from './answer.ts';
import type { Bundle } from './open-index.ts';
import { type Field, filtersOf } from '../../shared/base/query-field.ts';
import { distance, maxDistance } from '../../text/edit-distance.ts';

/** The values of the index that a field of a query refers to. */
export interface ResolvedValues {
  /** The values as in the index, with their filters. */
  readonly values: readonly { readonly filter: string; readonly value: string }[];
  /** The records or values by name: empty if nothing matches, several if the query is ambiguous. */
  readonly named: readonly NamedValue[];
}

/** A value of a filter of the index. */
interface IndexValue {
  readonly filter: string;
  readonly value: string;
  readonly named: NamedValue;
}

/** Returns the distinct values of some filters in all bundles. */
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
 * Finds the values that a text refers to: the record with this id; otherwise those with this name or alias;
 * for bylines, sections and sources, the values that contain these words in sequence.
 */
export async function resolveValues(
  bundles: readonly Bundle[],
  field: Field,
  text: string,
): Promise<ResolvedValues> {
  const all = await valuesOf(bundles, filtersOf(field));
  const asked = fold(text);
  const pick = (test: (named: NamedValue) => boolean) => all.filter(({ named }) => test(named));
  const byId = pick(({ id }) => id.toLowerCase() === text.toLowerCase());
  if (byId.length > 0) return resolved(byId);
  const byName = pick(({ name }) => fold(name) === asked);
  if (field === 'entity' || field === 'topic') return resolved(byName);
  if (byName.length > 0 || field === 'kind') return resolved(byName);
  const row = ` ${foldedRow(text)} `;
  return resolved(pick(({ name }) => ` ${foldedRow(name)} `.includes(row)));
}

function resolved(found: readonly IndexValue[]): ResolvedValues {
  const named = [...new Map(found.map(({ named }) => [named.id, named])).values()];
  return { values: found.map(({ filter, value }) => ({ filter, value })), named };
}

function foldedRow(text: string): string {
  return wordsAsTyped(text).join(' ');
}

/** Returns the name of a language by its code, in another language. */
export function languageName(id: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(id) ?? id;
  } catch {
    return id;
  }
}

/** Returns all values of a field, by name. */
export function namesOfField(bundles: readonly Bundle[], field: Field): Promise<NamedValue[]> {
  return namesOfFilters(bundles, filtersOf(field));
}

/** Returns all values of some filters, by name. */
export async function namesOfFilters(
  bundles: readonly Bundle[],
  filters: readonly string[],
): Promise<NamedValue[]> {
  const names = (await valuesOf(bundles, filters)).map(({ named }) => named);
  return [...new Map(names.map((named) => [named.id, named])).values()];
}

/**
 * Finds names similar to a query without results: as a whole, or in one of their words.
 *
 * @param words the folded words of the query
 * @param maxNames the number of names to return
 * @returns names, nearest first, then by name and id
 */
export function nearestNames<T extends NamedValue>(
  words: readonly string[],
  names: readonly T[],
  maxNames: number,
): T[] {
  const whole = words.join('');
  return names
    .map((named) => ({ named, away: distanceTo(named.name, words, whole) }))
    .filter(({ away }) => away < Infinity)
    .toSorted(
      (a, b) => a.away - b.away || compare(a.named.name, b.named.name) || compare(a.named.id, b.named.id),
    )
    .slice(0, maxNames)
    .map(({ named }) => named);
}

function distanceTo(name: string, words: readonly string[], whole: string): number {
  const parts = name
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .map((part) => fold(part))
    .filter(Boolean);
  const pairs = [[whole, parts.join('')], ...words.flatMap((word) => parts.map((part) => [word, part]))];
  return pairs.reduce((nearest, [asked = '', known = '']) => {
    // A figure is never another one, mistyped.
    const limit = /\d/.test(asked + known) ? 0 : maxDistance(asked);
    if (Math.abs(asked.length - known.length) > limit || asked.length < 3) return nearest;
    const away = distance(asked, known);
    return away <= limit ? Math.min(nearest, away / asked.length) : nearest;
  }, Infinity);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
