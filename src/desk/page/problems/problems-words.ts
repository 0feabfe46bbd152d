import { counted } from '../words.ts';

/** The words of the Problems screen. */
export const problemWords = {
  title: 'Problems',
  none: 'Nothing is wrong.',
  noneYet: 'Nothing is wrong in the records; their texts and pictures are being looked at.',
  sum: (errors: number, warnings: number, files: number) =>
    `${[...(errors > 0 ? [counted(errors, 'error')] : []), ...(warnings > 0 ? [counted(warnings, 'warning')] : [])].join(', ')} in ${counted(files, 'file')}.`,
  severities: { error: 'Error', warning: 'Warning' },
  check: 'Check again',
  checkNote: 'What you changed in an editor meanwhile is read, too.',
  checking: 'Checking everything',
  reread: (count: number) =>
    count === 0
      ? 'No file was changed elsewhere.'
      : `${counted(count, 'file')} changed elsewhere: read again.`,
  open: { article: 'Edit the article', entity: 'Edit the record', topic: 'Edit the topic' },
  more: (count: number) => `Show ${count.toLocaleString('en')} more`,
} as const;
