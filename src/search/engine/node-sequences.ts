import type { PhraseNode, PrefixNode, WordNode } from '../query/node.ts';
import { hasFormTest, type Postings } from '../format/postings-block.ts';
import type { Bundle } from './open-index.ts';
import type { ElementPostings } from './place-words.ts';
import { type Occurrences, pickPostings, unite } from './postings.ts';
import type { SequenceElement, WordSequence } from './word-sequence.ts';

export type TextNode = WordNode | PrefixNode | PhraseNode;

/** The minimum length of an unfinished word for a prefix search. */
const minUnfinishedLength = 3;
/** The minimum length of a word that is also searched for as the last part of compounds. */
const minLastPart = 5;

/** Returns the alternative word sequences for a word or phrase in one bundle. */
export function sequencesOf(node: TextNode, bundle: Bundle): Promise<WordSequence[]> {
  return Promise.all(bundle.rule.sequences(node.text).map((words) => sequenceOf(words, node, bundle)));
}

async function sequenceOf(words: readonly string[], node: TextNode, bundle: Bundle): Promise<WordSequence> {
  const elements = await Promise.all(
    words.map(async (word, index): Promise<ElementPostings> => {
      const stems = await stemsOf(word, index === words.length - 1, node, bundle);
      const byStem = await postingsOf(stems, bundle);
      const postings = unite([...byStem.values()]);
      return { stems, found: postings && { postings }, typed: word, byStem };
    }),
  );
  const inTitle = node.place === 'title';
  if (elements.length > 1) return (await import('./place-words.ts')).placeWords(elements, bundle, !inTitle);
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
): Promise<ReadonlySet<string>> {
  const { rule, forms, words } = bundle;
  const isPrefix = isLast && node.type === 'prefix';
  const isUnfinished =
    isLast && node.type === 'word' && node.unfinished && word.length >= minUnfinishedLength;
  // Loads the word itself at the same time as the words with its prefix, most of which are in the same file.
  if (isUnfinished) void words.postings(rule.stem(word)).catch(() => undefined);
  const beginning = isPrefix || isUnfinished ? await forms.beginning(word) : [];
  const compounds = node.type === 'word' && word.length >= minLastPart ? await compoundsOf(word, bundle) : [];
  const meant = [...(isPrefix ? [] : [word]), ...beginning.map(({ form }) => form), ...compounds];
  return new Set(meant.map((form) => rule.stem(form)));
}

/** Returns the compounds among the words of a bundle that end with a word, as written. */
async function compoundsOf(word: string, { rule: { compounds }, forms }: Bundle): Promise<string[]> {
  if (!compounds) return [];
  const found = await Promise.all(
    compounds.lastPartsOf(word).map(async (last) => {
      const ending = await forms.ending(last);
      return ending.map(({ form }) => form).filter((form) => compounds.isCompoundOf(form, last));
    }),
  );
  return found.flat();
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
