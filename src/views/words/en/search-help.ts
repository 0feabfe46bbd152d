import type { SearchHelp } from '../search-help.ts';

/** What can be asked for, with examples; the reader's query is understood by browser/query/. */
export const englishSearchHelp: SearchHelp = {
  title: 'Search tips',
  rows: [
    ['harbour letter', 'Both words, in any of their forms: letter also finds letters.'],
    ['"refuse to be complicit"', 'Exact phrase.'],
    ['immigr*', 'Words that begin with these letters.'],
    [
      'harbour -strike',
      'Without a word; NOT strike is the same. It goes before anything, groups and fields too.',
    ],
    ['strike OR walkout', 'Either word. Type operators in capitals; AND is applied before OR.'],
    ['(strike OR walkout) harbour', 'Use brackets to group.'],
    ['title:letter', 'In the title.'],
    [
      'entity:"Jane Doe"',
      'Articles that mention a person, an organization or a place, by name, alias or id.',
    ],
    ['topic:strikes', 'About a topic, or one below it.'],
    [
      'from:2018-06 to:2018-07-15',
      'Published between these dates. An article dated only “June 2018” or “the 1920s” is included wherever it may lie between them; one without a date never is.',
    ],
    ['year:2018,2019', 'Published in either year. A comma between values means “or”, in every field.'],
    [
      'byline:pen section:harbour',
      'Who wrote it, and the section of the paper. Likewise source: (who published it first).',
    ],
    [
      'language:French kind:article',
      'In a language; only articles, or only the names in them (kind:entity, kind:person …).',
    ],
  ],
};
