import { isPublished } from '../../archive/publication.ts';
import type { Content } from '../../archive/record.ts';
import { readPassagesSafely } from '../../files/render-safely.ts';

/** As many words in a row are hardly ever the same by chance. */
export const wordsInARow = 8;

/** The articles whose text is not published, by sequences of words. */
export interface HiddenTexts {
  /** The id of an article for each sequence. */
  readonly articleOf: ReadonlyMap<string, string>;
  /** The words of these sequences. */
  readonly vocabulary: ReadonlySet<string>;
  /** Whether a published article has the sequence as well. */
  readonly isPublic: (sequence: string) => boolean;
}

/** @param day today in the archive’s time zone, `YYYY-MM-DD` */
export function hiddenTexts({ articles, site }: Content, day: string): HiddenTexts {
  const rules = { ...site, day };
  const articleOf = new Map<string, string>();
  for (const { id, data, body } of articles) {
    if (isPublished(data, rules)) continue;
    for (const sequence of sequencesIn([data.standfirst ?? '', ...blocksOf(body)]))
      articleOf.set(sequence, id);
  }
  let known: Set<string> | undefined;
  const isPublic = (sequence: string) => {
    known ??= new Set(
      articles
        .filter(({ data }) => isPublished(data, rules))
        .flatMap(({ data, body }) =>
          [...sequencesIn([data.standfirst ?? '', ...blocksOf(body)])].filter((one) => articleOf.has(one)),
        ),
    );
    return known.has(sequence);
  };
  const vocabulary = new Set([...articleOf.keys()].flatMap((sequence) => sequence.split(' ')));
  return { articleOf, vocabulary, isPublic };
}

function blocksOf(body: string): string[] {
  return readPassagesSafely(body).map(({ text }) => text);
}

/**
 * Returns the sequences of words in texts; none goes beyond the end of a text.
 *
 * @param vocabulary only sequences of these words are returned
 */
export function* sequencesIn(texts: readonly string[], vocabulary?: ReadonlySet<string>): Generator<string> {
  for (const text of texts) {
    const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    let run = 0;
    for (const [index, word] of words.entries()) {
      run = vocabulary && !vocabulary.has(word) ? 0 : run + 1;
      if (run >= wordsInARow) yield words.slice(index + 1 - wordsInARow, index + 1).join(' ');
    }
  }
}
