import { counted } from '../words.ts';

/** The words of parts that several screens share. */
export const partWords = {
  fileStates: { changed: '', new: '(new)', removed: '(removed)', renamed: '(renamed)' },
  line: (line: number) => `line ${line}`,
  moreFiles: (count: number) => `and ${counted(count, 'more file', 'more files')}`,
  earlier: 'Previous',
  later: 'Next',
  pages: 'Pages of the list',
  range: (from: number, to: number, of: number) =>
    `${from.toLocaleString('en')}–${to.toLocaleString('en')} of ${of.toLocaleString('en')}`,
} as const;
