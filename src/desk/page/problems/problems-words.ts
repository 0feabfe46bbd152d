import { countOf, inFigures } from '../../../text/count-of.ts';
import { inDeskLanguage } from '../base/in-desk-language.ts';

/** The words of the Problems screen. */
export const problemWords = inDeskLanguage('problems', {
  title: 'Problems',
  none: 'No problems. What keeps the site from being built, or looks wrong, is listed here with the way to fix it.',
  noneYet: 'No problems in the records. Texts and pictures are still being checked.',
  sum: (errors: number, warnings: number, files: number) =>
    `${[...(errors > 0 ? [countOf(errors, 'error')] : []), ...(warnings > 0 ? [countOf(warnings, 'warning')] : [])].join(', ')} in ${countOf(files, 'file')}.`,
  severities: { error: 'Error', warning: 'Warning' },
  check: 'Check again',
  checkNote: 'Files changed in an editor are read again, too.',
  checking: 'Checking everything',
  reread: (count: number) =>
    count === 0
      ? 'No files were changed elsewhere.'
      : `${countOf(count, 'file')} changed elsewhere: read again.`,
  open: { article: 'Edit the article', entity: 'Edit the record', topic: 'Edit the topic' },
  answers: { 'quoted key': 'The article quotes it', distinct: 'They are two articles' },
  other: 'See the other',
  compare: 'Compare, and keep one',
  more: (count: number) => `Show ${inFigures(count)} more`,
} as const);
