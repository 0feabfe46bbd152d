import { type AskingWords, englishAsking, setOf } from './asking-words.ts';

// Words with which readers ask rather than say what an article is about. A query is taken for a question only if it
// begins with one, so that "who" is the organization in "vaccine who".

/** The words of a language with which readers ask. */
export interface FillerWords extends AskingWords {
  /** These may follow the words with which a query begins: auxiliary verbs, articles. */
  readonly follow: ReadonlySet<string>;
  readonly about: ReadonlySet<string>;
  /** Small words of questions. */
  readonly small: ReadonlySet<string>;
  /** Whether what is asked for stands last, as in "fener hakkında haberler", news about the lighthouse. */
  readonly isNounLast?: boolean;
}

export const englishFillers: FillerWords = {
  ...englishAsking,
  follow: setOf(
    'did does do is are was were has have had can could would should will happened happens happen me us for all ' +
      'any some the a an there many much',
  ),
  about: setOf('about regarding concerning on of mentioning'),
  small: setOf('a an the of in on at to for by with from about and or'),
};

/**
 * Returns the indexes of the words of a query that only ask: in "what happened to Japan", "articles about Japan"
 * and "Mr Greenspan", all but the last.
 *
 * @param words folded
 * @param known the filler words of the language
 */
export function fillersIn(
  words: readonly string[],
  { begin, follow, nouns, about, titles, small, or, isNounLast = false }: FillerWords,
): number[] {
  if (words.length < 2) return [];
  const found = words.flatMap((word, index) =>
    (titles.has(word) || (word === or && index > 0)) && index + 1 < words.length ? [index] : [],
  );
  if (isNounLast && nouns.has(words.at(-1)!)) {
    const isBefore = (word: string) => about.has(word) || small.has(word);
    const start = words.slice(0, -1).findLastIndex((word) => !isBefore(word)) + 1;
    if (start > 0 && words.slice(start).some((word) => about.has(word)))
      found.push(...words.slice(start).map((_, index) => start + index));
  }
  let at = 0;
  if (begin.has(words[0]!))
    for (at = 1; at < words.length && (begin.has(words[at]!) || follow.has(words[at]!));) at += 1;
  const noun = words.slice(at).findIndex((word) => !follow.has(word));
  if (noun >= 0 && nouns.has(words[at + noun]!) && about.has(words[at + noun + 1] ?? '')) at += noun + 2;
  if (at === 0) return found;
  const asked = words.flatMap((word, index) => (index < at || small.has(word) ? [index] : []));
  return [...new Set([...found, ...asked])];
}
