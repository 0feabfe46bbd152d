/** Names that other programs use for our fields, in lower case and without punctuation. */
const synonyms: Readonly<Record<string, string>> = {
  author: 'byline',
  authors: 'byline',
  creator: 'byline',
  writer: 'byline',
  by: 'byline',
  tag: 'topics',
  tags: 'topics',
  keywords: 'topics',
  keyword: 'topics',
  category: 'topics',
  categories: 'topics',
  subjects: 'topics',
  people: 'entities',
  persons: 'entities',
  names: 'entities',
  organizations: 'entities',
  places: 'entities',
  headline: 'title',
  name: 'label',
  label: 'name',
  title: 'name',
  subtitle: 'standfirst',
  summary: 'standfirst',
  excerpt: 'standfirst',
  description: 'standfirst',
  deck: 'standfirst',
  lede: 'standfirst',
  lang: 'language',
  locale: 'language',
  published: 'date',
  pubdate: 'date',
  publishdate: 'date',
  modified: 'updated',
  lastmod: 'updated',
  url: 'source',
  link: 'source',
  publisher: 'source',
  photo: 'image',
  picture: 'image',
  cover: 'image',
  redirects: 'redirectFrom',
  permalink: 'redirectFrom',
  synonyms: 'aliases',
  type: 'kind',
  parent: 'broader',
  kicker: 'section',
  desk: 'section',
};

/**
 * Returns the field of ours that another program's name stands for; undefined if there is none among `known`.
 */
export function fieldForSynonym(name: string, known: readonly string[]): string | undefined {
  const plain = name.toLowerCase().replace(/[\s_-]+/g, '');
  const field = Object.hasOwn(synonyms, plain) ? synonyms[plain] : undefined;
  return field !== undefined && known.includes(field) ? field : undefined;
}

/** The names that other programs use, for suggesting a correction of a misspelled one. */
export const fieldSynonyms: readonly string[] = Object.keys(synonyms);
