import type { InterpretedValue, LeafAnswer, DocumentSets } from './answer.ts';
import { Bits } from './bits.ts';
import type { Bundle } from './open-index.ts';
import { readDate } from '../query/date-span.ts';
import type { ValueNode } from '../query/node.ts';
import { findLike } from './find-like.ts';
import { dateBits } from './date-bits.ts';
import { languageName, resolveValues } from './field-values.ts';
import type { NameLookup } from './name-lookup.ts';
import { fold } from '../words/fold.ts';

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
    const span = readDate(text)!;
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
  const { values, named } = await resolveValues(bundles, field, text, names);
  const sets = await Promise.all(
    bundles.map(async ({ tables }) => {
      const numbers = await Promise.all(
        values.map(async ({ filter, value }) => (await tables.values(filter)).get(value) ?? []),
      );
      return Bits.of(tables.size, numbers.flat());
    }),
  );
  return { sets, interpreted: { text, named } };
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
