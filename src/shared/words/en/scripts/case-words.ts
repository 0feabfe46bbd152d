import { figures } from '../counts.ts';

/** English words for a case for a class: passages with the words of a teacher between them. */
export const caseWords = {
  make: 'Case for a class',
  note: 'The passages of your reading list, in order, with your words between them. All of it is in the link: nothing is sent, and nothing is kept.',
  title: 'Title',
  question: 'Question',
  before: (passage: number) => `Your words before passage ${figures(passage)}`,
  after: 'Your words at the end',
  used: (count: number, most: number) => `${figures(count)} of ${figures(most)} characters`,
  show: 'Show the case',
  copy: 'Copy link',
  edit: 'Change a copy',
  /** Stands below each of the words of whoever made the link. */
  notice: (archive: string) => `Written by whoever made this link, not by ${archive}.`,
  gaps: 'What this archive does not have',
  without: (from: number, to: number, years: string) =>
    `Of the years ${String(from)} to ${String(to)}, it has no article from ${years}.`,
  whole: (from: number, to: number) => `It has articles from each year, ${String(from)} to ${String(to)}.`,
  byDate: 'What it has, by date',
};
