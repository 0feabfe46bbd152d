import type { NameRecord } from '../../../base/lookup-record.ts';
import { counted, figures } from '../counts.ts';

const kinds: Readonly<Record<NameRecord[1], string>> = {
  person: 'Person',
  organization: 'Organization',
  place: 'Place',
  event: 'Event',
  law: 'Law',
  product: 'Product',
  project: 'Project',
  work: 'Work',
  topic: 'Topic',
};

/** English words for the suggestions below the search field. */
export const suggestionWords = {
  list: 'Suggestions',
  narrow: 'Search for articles mentioning or about',
  pages: 'Go to the page of',
  titles: 'Go to the article',
  kind: (kind: NameRecord[1]) => kinds[kind],
  /** "Organization · 11 articles" */
  fact: (kind: NameRecord[1], articles: number) => `${kinds[kind]} · ${counted(articles, 'article')}`,
  /** The alias by which it was found. */
  alias: (name: string) => `also ${name}`,
  /** For screen readers only. */
  found: (count: number) =>
    count === 1
      ? '1 suggestion. Down arrow to reach it.'
      : `${figures(count)} suggestions. Down arrow to reach them.`,
  none: 'No suggestions.',
};
