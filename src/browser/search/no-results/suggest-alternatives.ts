import type { Finder } from '../../../search/engine/finder.ts';
import { entityKinds, type EntityKind } from '../../../schema/entity-kind.ts';
import { namesOfFilters, nearestNames } from '../../../search/engine/field-values.ts';
import type { FoundLeaf, NamedValue } from '../../../search/engine/answer.ts';
import type { Found } from '../../../search/engine/found.ts';
import { findSpellings, hasDigit, writtenForm } from '../../../search/engine/spellings.ts';
import { termsOf, withoutFields } from '../../../search/query/edit.ts';
import { fields } from '../../../shared/base/query-field.ts';
import { removePart, replacePart } from '../../../search/query/remove-part.ts';
import { wordsAsTyped } from '../../../search/words/divide.ts';
import { writeQuery } from '../../../search/query/write.ts';

/** Another search that the reader may have intended. */
export interface OtherSearch {
  readonly query: string;
  readonly total: number;
}

/** Alternatives to offer when a query has no results. */
export interface NoResultSuggestions {
  /** Words and phrases that no document contains, with similar spellings. */
  readonly unknown: readonly UnknownWord[];
  /** The query without its fields. */
  readonly unfiltered?: OtherSearch;
  /** The query with the words of its phrases in any order. */
  readonly unquoted?: OtherSearch;
  /** Each part of the query on its own. */
  readonly alone: readonly (OtherSearch & { readonly part: string })[];
  readonly names: readonly NamedOfKind[];
}

export interface UnknownWord {
  readonly leaf: FoundLeaf;
  readonly text: string;
  readonly isPhrase: boolean;
  /** Searches with other spellings of the word. */
  readonly spellings: readonly { readonly name: string; readonly query: string }[];
  /** A search for words with this prefix. */
  readonly beginning?: OtherSearch;
  /** The search without the word. */
  readonly without?: OtherSearch;
}

export interface NamedOfKind extends NamedValue {
  readonly kind: EntityKind | 'topic';
  readonly hasPage: boolean;
}

const maxNames = 6;
/** The number of words for which similar names are looked up. */
const maxNearWords = 4;
const maxSpellings = 3;
/** If more words are unknown, the query was probably pasted: it is not searched again with a change to each of these. */
const maxUnknown = 10;

/** Finds alternatives for a query without results. */
export async function suggestAlternatives(finder: Finder, found: Found): Promise<NoResultSuggestions> {
  const { text, node } = found.query;
  const leaves = found.unknown.filter(({ node, sequences }) => sequences && node.type !== 'value');
  const isPasted = leaves.length > maxUnknown;
  const unknown = await Promise.all(
    leaves.slice(0, maxUnknown).map((leaf) => unknownWord(finder, found, leaf, isPasted)),
  );
  const search = async (query: string): Promise<OtherSearch | undefined> => {
    const { total } = await finder.find(query);
    return total > 0 && query !== '' ? { query, total } : undefined;
  };
  const kept = found.leaves.filter(({ negated }) => !negated);
  const alone =
    kept.length < 2 || unknown.length > 0 ? [] : kept.slice(0, 6).map(({ node }) => writeQuery(node));
  const words = kept.flatMap(({ node }) => ('values' in node ? [] : wordsAsTyped(node.text)));
  return {
    unknown,
    unfiltered: termsOf(text).length > 0 ? await search(withoutFields(text, fields)) : undefined,
    unquoted:
      unknown.some(({ isPhrase }) => isPhrase) && node ? await search(unquoted(text, unknown)) : undefined,
    alone: (
      await Promise.all(
        alone.map(async (part) => ({ part, ...((await search(part)) ?? { query: part, total: 0 }) })),
      )
    ).filter(({ total }) => total > 0),
    names: words.length === 0 ? [] : await namesLike(finder, words),
  };
}

async function unknownWord(
  finder: Finder,
  { query: { text } }: Found,
  leaf: FoundLeaf,
  isPasted: boolean,
): Promise<UnknownWord> {
  const { node } = leaf;
  if ('values' in node) throw new TypeError('A field is no word');
  const isPhrase = wordsAsTyped(node.text).length > 1;
  const place = node.place === undefined ? '' : `${node.place}:`;
  const spellings =
    isPhrase || node.type === 'prefix' || node.type === 'pattern'
      ? []
      : await Promise.all(
          (await findSpellings(finder.bundles, wordsAsTyped(node.text).join('')))
            .slice(0, maxSpellings)
            .map(({ form }) => writtenForm(finder, form)),
        );
  const begins =
    isPhrase || node.type === 'prefix' || node.type === 'pattern' || hasDigit(node.text)
      ? undefined
      : replacePart(text, node, `${place}${node.text}*`);
  const without = removePart(text, node);
  const search = async (query: string | undefined): Promise<OtherSearch | undefined> => {
    if (query === undefined || query === '' || isPasted) return undefined;
    const { total } = await finder.find(query);
    return total > 0 ? { query, total } : undefined;
  };
  return {
    leaf,
    text: node.text,
    isPhrase,
    spellings: spellings.map((name) => ({ name, query: replacePart(text, node, `${place}${name}`) })),
    beginning: await search(begins),
    without: await search(without),
  };
}

function unquoted(text: string, unknown: readonly UnknownWord[]): string {
  const [first] = unknown.filter(({ isPhrase }) => isPhrase);
  return first ? replacePart(text, first.leaf.node, wordsAsTyped(first.text).join(' ')) : text;
}

async function namesLike(
  { bundles, names }: Pick<Finder, 'bundles' | 'names'>,
  words: readonly string[],
): Promise<NamedOfKind[]> {
  // Only the parts of the table of names that may have similar ones, however many names there are.
  if (names) {
    const texts = [...new Set([words.join(' '), ...words.slice(0, maxNearWords)])];
    const found = await names.findNear(texts).catch(() => []);
    return nearestNames(words, found, maxNames);
  }
  const lists = await Promise.all(
    ([...entityKinds, 'topic'] as const).map(async (kind) =>
      (await namesOfFilters(bundles, [kind])).map((named) => ({ ...named, kind, hasPage: true })),
    ),
  );
  return nearestNames(words, lists.flat(), maxNames);
}
