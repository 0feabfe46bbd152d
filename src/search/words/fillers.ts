// Words with which readers ask rather than say what an article is about. A query is taken for a question only if it
// begins with one, so that "who" is the organization in "vaccine who".

/** The words of a language with which readers ask. */
export interface FillerWords {
  /** A query may begin with these: question words and requests. */
  readonly begin: ReadonlySet<string>;
  /** These may follow them: auxiliary verbs, articles. */
  readonly follow: ReadonlySet<string>;
  /** What is asked for, if a word like "about" follows. */
  readonly nouns: ReadonlySet<string>;
  readonly about: ReadonlySet<string>;
  /** Titles before a name. */
  readonly titles: ReadonlySet<string>;
  /** Small words of questions. */
  readonly small: ReadonlySet<string>;
  /** Between two words, it asks for either, as OR does. */
  readonly or: string;
}

export const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const englishFillers: FillerWords = {
  begin: setOf('what when where which who whom whose why how find show give tell list please search looking'),
  follow: setOf(
    'did does do is are was were has have had can could would should will happened happens happen me us for all ' +
      'any some the a an there many much',
  ),
  nouns: setOf(
    'article articles stories story news report reports item items information anything everything coverage',
  ),
  about: setOf('about regarding concerning on of mentioning'),
  titles: setOf('mr mrs ms'),
  small: setOf('a an the of in on at to for by with from about and or'),
  or: 'or',
};

/**
 * Returns the indexes of the words of a query that only ask: in "what happened to Japan", "articles about Japan"
 * and "Mr Greenspan", all but the last.
 *
 * @param words folded
 * @param known the filler words of the language, if there are any
 */
export function fillersIn(words: readonly string[], known: FillerWords | undefined): number[] {
  if (!known || words.length < 2) return [];
  const { begin, follow, nouns, about, titles, small, or } = known;
  const found = words.flatMap((word, index) =>
    (titles.has(word) || (word === or && index > 0)) && index + 1 < words.length ? [index] : [],
  );
  let at = 0;
  if (begin.has(words[0]!))
    for (at = 1; at < words.length && (begin.has(words[at]!) || follow.has(words[at]!));) at += 1;
  const noun = words.slice(at).findIndex((word) => !follow.has(word));
  if (noun >= 0 && nouns.has(words[at + noun]!) && about.has(words[at + noun + 1] ?? '')) at += noun + 2;
  if (at === 0) return found;
  const asked = words.flatMap((word, index) => (index < at || small.has(word) ? [index] : []));
  return [...new Set([...found, ...asked])];
}
