import { countOf, inFigures } from '../../../archive/count-of.ts';

/** The words of parts that several screens share. */
export const partWords = {
  fileStates: { changed: '', new: '(new)', removed: '(removed)', renamed: '(renamed)' },
  line: (line: number) => `line ${line}`,
  moreFiles: (count: number) => `and ${countOf(count, 'more file', 'more files')}`,
  earlier: 'Previous',
  later: 'Next',
  pages: 'Pages of the list',
  range: (from: number, to: number, of: number) => `${inFigures(from)}–${inFigures(to)} of ${inFigures(of)}`,
} as const;
