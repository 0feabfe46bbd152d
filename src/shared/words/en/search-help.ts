import { fieldNames } from './scripts/field-names.ts';
import type { SearchHelpKey } from '../search-help.ts';

export const englishSearchHelp = {
  title: 'Search tips',
  meanings: {
    words:
      'Articles with these words in any of their forms (letter also finds letters), then those with most of them. A plus sign before a word requires it.',
    phrase: 'Exact phrase; around a single word, exactly that form of it.',
    near: 'These words with at most five others between them, in any order; the words may be in two paragraphs.',
    prefix: 'Words that begin with these letters; the 200 commonest if there are many.',
    pattern: 'A question mark is any one letter, a star within a word any number of them.',
    exclude:
      'Without a word. NOT in capitals is the same as the minus sign; both work before groups and fields too.',
    either: 'Either word. Type operators in capitals; AND is applied before OR.',
    group: 'Use brackets to group.',
    title: 'In the title.',
    entity: 'Articles that mention a person, an organization or a place, by name, alias or id.',
    topic: 'About a topic, or one below it.',
    from: 'Published between these dates. An article dated only “June 2018” or “the 1920s” is included wherever it may lie between them; one without a date never is.',
    year: 'Published in that year. A comma between values means “or”, in every field: year:2018,2019.',
    byline: 'Who wrote it.',
    section: 'The section of the paper.',
    genre: 'Reports, interviews, letters and so on.',
    source: 'Who published it first.',
    paper: 'Printed in this newspaper.',
    page: 'Printed on a page with this number or name.',
    language: 'In a language.',
    kind: 'Only articles; kind:entity, kind:person and so on find only records.',
    like: 'Articles like this one, by its words, names and topics; #p3 after it: like its third paragraph.',
  } satisfies Readonly<Record<SearchHelpKey, string>>,
  /** The names of the fields, as they are written before a value. */
  fields: fieldNames,
  /** Names the languages in which only exact words are found. */
  noForms: (languages: readonly string[]) =>
    `In ${new Intl.ListFormat('en').format(languages)} a word is found only in the form that you type; a star finds words that begin with it.`,
  /** Names the languages in which forms of nouns are found, but few of verbs. */
  nounForms: (languages: readonly string[]) =>
    `In ${new Intl.ListFormat('en').format(languages)} a word is found in most forms of nouns and adjectives, but in few of verbs; a star finds words that begin alike.`,
};
