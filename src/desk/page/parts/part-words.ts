import type { ArticleListing } from '../../../schema/article.ts';
import type { Ground } from '../../../schema/withheld.ts';
import { countOf, inFigures } from '../../../text/count-of.ts';
import { inDeskLanguage } from '../base/in-desk-language.ts';

/** The words of parts that several screens share. */
export const partWords = inDeskLanguage('parts', {
  fileStates: { changed: '', new: '(new)', removed: '(removed)', renamed: '(renamed)' },
  line: (line: number) => `line ${line}`,
  moreFiles: (count: number) => `and ${countOf(count, 'more file', 'more files')}`,
  preview: 'Show what would change',
  planning: 'Working out what would change …',
  wouldChange: (title: string, files: number) =>
    files === 0
      ? `${title}: no file of the content would change.`
      : `${title} would change ${countOf(files, 'file')}.`,
  refused: 'This can’t be done:',
  cancel: 'Cancel',
  earlier: 'Previous',
  later: 'Next',
  pages: 'Pages of the list',
  range: (from: number, to: number, of: number) => `${inFigures(from)}–${inFigures(to)} of ${inFigures(of)}`,
  /** The reasons for which an article is withdrawn, or a name withheld. */
  grounds: {
    court: 'An order of a court',
    request: 'Somebody concerned asked for it',
    policy: 'The policy of this archive',
    other: 'Another reason',
  } satisfies Readonly<Record<Ground, string>>,
  /** Who is led to an article. */
  listings: {
    listed: 'Everybody',
    'no-search-engines': 'Everybody but search engines',
    'address-only': 'Only who has its address',
  } satisfies Readonly<Record<ArticleListing, string>>,
} as const);
