import type { Archive } from '../../archive/archive.ts';
import type { ArticleData } from '../../schema/article.ts';
import { wordsOf } from '../../shared/words/words-of.ts';

/** What readers are told about a name that is withheld in an article. */
export interface WithheldNote {
  /** To which the marks in the text lead: `withheld-7`. */
  readonly anchor: string;
  readonly sentence: string;
}

/** Returns what readers are told about names that are withheld in an article. */
export function withheldNotes(archive: Archive, { withheld }: Pick<ArticleData, 'withheld'>): WithheldNote[] {
  return withheld.flatMap((number) => {
    const decision = archive.withheld.get(number);
    if (!decision) return [];
    const words = wordsOf(archive.site);
    const { sentence, ground, month } = decision;
    return [
      {
        anchor: `withheld-${number}`,
        sentence: sentence ?? words.withheld.name(ground, words.period(month)),
      },
    ];
  });
}
