import type { PatternNode, PhraseNode, PrefixNode, WordNode } from '../query/node.ts';
import { hasFormTest, type Postings } from '../format/postings-block.ts';
import { mostFrequent } from './forms.ts';
import type { Bundle } from './open-index.ts';
import type { ElementPostings } from './operators/place-words.ts';
import { type Occurrences, pickPostings } from './postings.ts';
import type { SequenceElement, WordSequence } from './word-sequence.ts';

export type TextNode = WordNode | PrefixNode | PatternNode | PhraseNode;

/** The minimum length of an unfinished word for a prefix search. */
const minUnfinishedLength = 3;

/**
 * Returns the alternative word sequences for a word or phrase in one bundle.
 *
 * @param synonyms other words that it also finds
 */
export function sequencesOf(
  node: TextNode,
  bundle: Bundle,
  synonyms: readonly string[] = [],
): Promise<WordSequence[]> {
  if (node.type === 'pattern') return Promise.all([sequenceOf([node.text], node, bundle)]);
  const texts = [node.text, ...synonyms];
  return Promise.all(
    texts.flatMap((text) => bundle.rule.sequences(text)).map((words) => sequenceOf(words, node, bundle)),
  );
}

async function sequenceOf(words: readonly string[], node: TextNode, bundle: Bundle): Promise<WordSequence> {
  const elements = await Promise.all(
    words.map(async (word, index): Promise<ElementPostings> => {
      const { stems, cutFrom } = await stemsOf(word, index === words.length - 1, node, bundle);
      const byStem = await postingsOf(stems, bundle);
      const postings = await unite([...byStem.values()]);
      const isCut = cutFrom !== undefined && !(node.type === 'word' && node.unfinished);
      return { stems, found: postings && { postings }, typed: word, byStem, ...(isCut && { cutFrom }) };
    }),
  );
  const inTitle = node.place === 'title';
  if (elements.length > 1)
    return (await import('./operators/place-words.ts')).placeWords(
      elements,
      bundle,
      !inTitle && !(node.type === 'phrase' && node.distance !== undefined),
    );
  return elements.map(({ byStem: _byStem, ...element }): SequenceElement =>
    node.type === 'phrase'
      ? { ...element, found: exactly(element.found, element.typed!, inTitle), isExact: true }
      : element,
  );
}

/** Keeps the documents with a word in exactly this form, as a quoted word asks for. */
function exactly(found: Occurrences | undefined, form: string, inTitle: boolean): Occurrences | undefined {
  if (!found) return undefined;
  const postings = pickPostings(
    found.postings,
    hasFormTest(found.postings.forms, (one) => one === form, inTitle),
  );
  return postings.numbers.length > 0 ? { postings } : undefined;
}

async function stemsOf(
  word: string,
  isLast: boolean,
  node: TextNode,
  bundle: Bundle,
): Promise<{ readonly stems: ReadonlySet<string>; readonly cutFrom?: number | undefined }> {
  const { rule, forms, words } = bundle;
  const stemmed = (all: readonly string[]) => new Set(all.map((form) => rule.stem(form)));
  if (node.type === 'pattern') {
    const { formsLike } = await import('./operators/find-pattern.ts');
    const found = await formsLike(node, bundle);
    return { stems: stemmed(found.forms), cutFrom: found.cutFrom };
  }
  const isPrefix = isLast && node.type === 'prefix';
  const isUnfinished =
    isLast && node.type === 'word' && node.unfinished && word.length >= minUnfinishedLength;
  // Loads the word itself at the same time as the words with its prefix, most of which are in the same file.
  if (isUnfinished) void words.postings(rule.stem(word)).catch(() => undefined);
  const beginning = mostFrequent(isPrefix || isUnfinished ? await forms.beginning(word) : []);
  const kin = node.type === 'word' ? await kinOf(word, bundle) : [];
  const meant = [...(isPrefix ? [] : [word]), ...beginning.forms, ...kin];
  return { stems: stemmed(meant), cutFrom: beginning.cutFrom };
}

/** Returns the words of a bundle that a word also finds, though they have other stems. */
async function kinOf(word: string, { rule, forms, words }: Bundle): Promise<readonly string[]> {
  const archive = {
    ending: (letters: string) => forms.ending(letters),
    has: async (form: string) => (await words.postings(rule.stem(form))) !== undefined,
  };
  return (await rule.findKin?.(word, archive)) ?? [];
}

/** Merges the words of a pattern, whose code is loaded on demand; undefined if there are none. */
async function unite(all: readonly Postings[]): Promise<Postings | undefined> {
  return all.length < 2 ? all[0] : (await import('./operators/unite-postings.ts')).unitePostings(all);
}

async function postingsOf(
  stems: ReadonlySet<string>,
  { words }: Bundle,
): Promise<ReadonlyMap<string, Postings>> {
  const found = await Promise.all(
    [...stems].map(async (stem) => {
      const postings = await words.postings(stem);
      return postings ? [[stem, postings] as const] : [];
    }),
  );
  return new Map(found.flat());
}
