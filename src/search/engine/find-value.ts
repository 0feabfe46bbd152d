import { readFilterValue } from '../format/filter-value.ts';
import { wordsAsTyped } from '../words/divide.ts';
import type { InterpretedValue, LeafAnswer, DocumentSets, NamedValue } from './answer.ts';
import { Bits } from './bits.ts';
import type { Bundle } from './open-index.ts';
import { writtenSpan } from '../dates/date-span.ts';
import type { ValueNode } from '../query/node.ts';
import { findLike } from './find-like.ts';
import { dateBits } from './date-bits.ts';
import { languageName, namesOfField, resolveValues, nearestNames } from './field-values.ts';
import type { IndexedName, NameLookup } from './name-lookup.ts';
import { fold } from '../words/fold.ts';

/** The number of words of an unknown name for which similar names are looked up. */
const maxNearWords = 4;

/** Finds the documents that have any of the values of a field. */
export async function findValue(
  node: ValueNode,
  bundles: readonly Bundle[],
  names: NameLookup | undefined,
  language: string,
): Promise<LeafAnswer> {
  if (node.field === 'like') return findLike(node, bundles, names);
  const found = await Promise.all(
    node.values.map(({ text }) => findOne(node.field, text, bundles, names, language)),
  );
  const sets = bundles.map((_, index) => found.map((one) => one.sets[index]!).reduce((a, b) => a.or(b)));
  return { sets, values: found.map(({ interpreted }) => interpreted) };
}

async function findOne(
  field: ValueNode['field'],
  text: string,
  bundles: readonly Bundle[],
  names: NameLookup | undefined,
  language: string,
): Promise<{ sets: DocumentSets; interpreted: InterpretedValue }> {
  const itself = { text, named: [{ id: text, name: text }] };
  if (field === 'from' || field === 'to' || field === 'year') {
    const span = writtenSpan(text)!;
    const from = field === 'to' ? undefined : span.first;
    const to = field === 'from' ? undefined : span.last;
    return {
      sets: bundles.map(({ tables }) => dateBits(tables, from, to)),
      interpreted: itself,
    };
  }
  if (field === 'language') {
    const named = bundles
      .map((bundle) => ({ id: bundle.language, name: languageName(bundle.language, language) }))
      .filter(({ id, name }) => isLanguage(text, id, name));
    const sets = bundles.map((bundle) =>
      allOrNone(
        bundle,
        named.some(({ id }) => id === bundle.language),
      ),
    );
    return { sets, interpreted: { text, named } };
  }
  const lower = text.toLowerCase();
  if (field === 'kind' && (lower === 'article' || lower === 'entity')) {
    const sets = bundles.map((bundle) => articlesOf(bundle, lower === 'article'));
    return { sets, interpreted: { text, named: [{ id: lower, name: lower }] } };
  }
  const similar = (maxNames: number) => similarNames(field, text, bundles, names, maxNames);
  // Without the table of names, the filters have the preferred ones.
  const records =
    names && (field === 'entity' || field === 'topic')
      ? await names.find(field, text).catch(() => undefined)
      : undefined;
  if (records) {
    const sets = await Promise.all(bundles.map((bundle) => listedIn(bundle, records)));
    return { sets, interpreted: { text, named: records.map(({ id, name }) => ({ id, name })), similar } };
  }
  const { values, named } = await resolveValues(bundles, field, text);
  const sets = await Promise.all(
    bundles.map(async ({ tables }) => {
      const numbers = await Promise.all(
        values.map(async ({ filter, value }) => (await tables.values(filter)).get(value) ?? []),
      );
      return Bits.of(tables.size, numbers.flat());
    }),
  );
  return { sets, interpreted: { text, named, similar } };
}

/**
 * Returns the articles that list some records. They are with the names among the words: a filter has all names of its
 * kind, of which an archive may have thousands.
 */
async function listedIn(
  { documents, rule, tables, words }: Bundle,
  records: readonly IndexedName[],
): Promise<Bits> {
  const listings = await Promise.all(
    records.map(async ({ id, kind, name }) => {
      const stems = (rule.sequences(name)[0] ?? []).map((form) => rule.stem(form));
      if (stems.length > 0)
        return (await words.names(stems)).find((one) => one.id === id && one.kind === kind)?.listing ?? [];
      const values = await tables.values(kind);
      return [...values].find(([value]) => readFilterValue(value).id === id)?.[1] ?? [];
    }),
  );
  return Bits.of(documents, listings.flat());
}

/** Returns the names of a field that are like a text. */
async function similarNames(
  field: ValueNode['field'],
  text: string,
  bundles: readonly Bundle[],
  names: NameLookup | undefined,
  maxNames: number,
): Promise<readonly NamedValue[]> {
  const isRecord = field === 'entity' || field === 'topic';
  // Only the parts of the table of names that may have similar ones, however many names there are.
  const words = wordsAsTyped(text);
  const texts = [...new Set([words.join(' '), ...words.slice(0, maxNearWords)])];
  const near = names && isRecord ? await names.findNear(texts).catch(() => []) : undefined;
  const own = near?.filter(({ kind }) => (kind === 'topic') === (field === 'topic'));
  return nearestNames(words, own ?? (await namesOfField(bundles, field)), maxNames);
}

/** Whether a text refers to a language: `fr` includes all regions, and the name "French" refers to `fr`. */
function isLanguage(text: string, id: string, name: string): boolean {
  const asked = text.toLowerCase();
  const own = id.toLowerCase();
  return own === asked || own.startsWith(`${asked}-`) || fold(name) === fold(text);
}

function allOrNone({ tables }: Bundle, all: boolean): Bits {
  return all ? new Bits(tables.size).not() : new Bits(tables.size);
}

function articlesOf({ tables, articles }: Bundle, wanted: boolean): Bits {
  const bits = Bits.of(
    tables.size,
    Array.from({ length: articles }, (_, number) => number),
  );
  return wanted ? bits : bits.not();
}
