import type { SearchHelp } from '../search-help.ts';

/** What can be asked for, with examples; the reader's query is understood by browser/query/. */
export const englishSearchHelp: SearchHelp = {
  title: 'How to ask',
  rows: [
    ['harbour letter', 'Both words, in any of their forms: letter also finds letters.'],
    ['"refuse to be complicit"', 'These words in a row.'],
    ['immigr*', 'Every word that begins like this.'],
    [
      'harbour -strike',
      'Without a word; NOT strike is the same. It goes before anything, groups and fields too.',
    ],
    ['strike OR walkout', 'Either of them. In capitals; AND binds closer than OR.'],
    ['(strike OR walkout) harbour', 'Brackets hold together what belongs together.'],
    ['title:letter', 'In the title.'],
    ['entity:"Jane Doe"', 'Naming a person, an organization, a place … by name, alias or id.'],
    ['topic:strikes', 'About a topic, or one below it.'],
    [
      'from:2018-06 to:2018-07-15',
      'Whose date can lie between these. What is dated only “June 2018” or “the 1920s” is found wherever a day of that time would be; what has no date never is.',
    ],
    ['year:2018,2019', 'Of either year. A comma between values means “or”, for every field.'],
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
