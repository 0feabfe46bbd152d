import { countOf, inFigures } from '../../../text/count-of.ts';
import { inDeskLanguage } from '../base/in-desk-language.ts';

/** The words of the view that splits a record. */
export const splitWords = inDeskLanguage('split', {
  open: 'Two in one? Split it',
  title: (name: string) => `Who is “${name}”?`,
  note: 'If this record is several people, give each group of articles to one of them. The first keeps the record and its address.',
  nothing: 'Fewer than two articles name it, so there is nothing to split.',
  groups: 'Groups of articles',
  group: (count: number) => countOf(count, 'article'),
  mixed: 'several',
  part: (letter: string, count: number) => `${letter}: ${countOf(count, 'article')} of somebody else`,
  keeps: (count: number, of: number) =>
    `A keeps the record, with ${inFigures(count)} of ${countOf(of, 'article')}.`,
  name: 'Name',
  description: 'Who or what it is, in one sentence',
  existing: 'It is a record that is there already …',
  is: (name: string) => `It is “${name}”.`,
  newInstead: 'Make a new record instead',
  give: (letter: string) => `Give to ${letter}`,
  preview: 'Show what would change',
  split: 'Split the record',
  expand: 'Show its articles',
  collapse: 'Hide its articles',
  keys: [
    ['a b c d', 'Give the group or article to that person, and go to the next'],
    ['o', 'Show or hide the articles of a group'],
    ['j k', 'Next, previous'],
    ['Enter', 'Show what would change; again: split the record'],
    ['z', 'Undo'],
  ],
} as const);
