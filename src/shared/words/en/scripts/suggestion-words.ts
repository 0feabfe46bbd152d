import { sentenceCase } from '../../../../text/sentence-case.ts';
import { kindNames } from '../../../../schema/entity-kind.ts';
import type { NameRecord } from '../../../base/lookup-part.ts';
import { counted, figures } from '../counts.ts';

/** English words for the suggestions below the search field. */
export const suggestionWords = {
  list: 'Suggestions',
  narrow: 'Search for articles mentioning or about',
  pages: 'Go to the page of',
  titles: 'Go to the article',
  kinds: {
    topic: 'Topic',
    ...Object.fromEntries(Object.entries(kindNames).map(([kind, [one]]) => [kind, sentenceCase(one)])),
  } as Readonly<Record<NameRecord[1], string>>,
  /** After the kind: "Organization · 11 articles" */
  articles: (count: number) => counted(count, 'article'),
  /** The alias by which it was found. */
  alias: (name: string) => `also ${name}`,
  /** For screen readers only. */
  found: (count: number) =>
    count === 1
      ? '1 suggestion. Press the down arrow to reach it.'
      : `${figures(count)} suggestions. Press the down arrow to reach them.`,
  none: 'No suggestions.',
};
