import { sentenceCase } from '../../../../archive/sentence-case.ts';
import { kindNames } from '../../../../schema/kind-names.ts';
import type { NameRecord } from '../../../base/lookup-record.ts';
import { counted, figures } from '../counts.ts';

function kindOf(kind: NameRecord[1]): string {
  return sentenceCase(kind === 'topic' ? kind : kindNames[kind][0]);
}

/** English words for the suggestions below the search field. */
export const suggestionWords = {
  list: 'Suggestions',
  narrow: 'Search for articles mentioning or about',
  pages: 'Go to the page of',
  titles: 'Go to the article',
  kind: kindOf,
  /** "Organization · 11 articles" */
  fact: (kind: NameRecord[1], articles: number) => `${kindOf(kind)} · ${counted(articles, 'article')}`,
  /** The alias by which it was found. */
  alias: (name: string) => `also ${name}`,
  /** For screen readers only. */
  found: (count: number) =>
    count === 1
      ? '1 suggestion. Press the down arrow to reach it.'
      : `${figures(count)} suggestions. Press the down arrow to reach them.`,
  none: 'No suggestions.',
};
