/** What other programs call a field of ours: each in lower case, without signs. */
const otherNames: Readonly<Record<string, string>> = {
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

/** The field of ours that another program's name stands for; undefined where none of those that are known does. */
export function fieldMeant(name: string, known: readonly string[]): string | undefined {
  const plain = name.toLowerCase().replace(/[\s_-]+/g, '');
  const meant = Object.hasOwn(otherNames, plain) ? otherNames[plain] : undefined;
  return meant !== undefined && known.includes(meant) ? meant : undefined;
}

/** The other programs' names, for finding a misspelt one. */
export const otherFieldNames: readonly string[] = Object.keys(otherNames);
