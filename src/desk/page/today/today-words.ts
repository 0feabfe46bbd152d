import { counted } from '../words.ts';

/** The words of the Today screen. */
export const todayWords = {
  title: 'Today',
  todo: 'What needs doing',
  nothing: 'Nothing to do.',
  errors: (count: number) => `${counted(count, 'error')} to fix`,
  errorsWhy: 'The site can’t be built until then.',
  names: (count: number) => `${counted(count, 'name')} to decide`,
  namesWhy: 'Names in the most articles come first; one decision settles many.',
  duplicates: (count: number) => `${counted(count, 'pair')} of records that may be the same`,
  topicDuplicates: (count: number) => `${counted(count, 'pair')} of topics that may be the same`,
  versions: (count: number) => `${counted(count, 'pair')} of articles that may be versions of one`,
  drafts: (count: number) => `${counted(count, 'draft')} to finish`,
  draftsWhy: 'A draft is checked, and never published.',
  warnings: (count: number) => `${counted(count, 'warning')} to look at`,
  withoutTopics: (count: number) => `${counted(count, 'article')} without topics`,
  changed: (count: number) => `${counted(count, 'record')} changed since the site was last built`,
  neverBuilt: 'The site has not been built on this machine yet',
  due: (count: number) => `${counted(count, 'article')} due since the site was last built`,
  changedParts: (added: number, changed: number, gone: number, due: number) =>
    [
      ...(added > 0 ? [`${added.toLocaleString('en')} new`] : []),
      ...(changed > 0 ? [`${changed.toLocaleString('en')} changed`] : []),
      ...(gone > 0 ? [`${gone.toLocaleString('en')} gone`] : []),
      ...(due > 0 ? [`${due.toLocaleString('en')} due`] : []),
    ].join(', '),
  empty: 'The archive has no articles yet',
  emptyWhy: 'Import what you have: files, a folder, an export.',
  howFar: 'Progress',
  decided: (done: number, of: number, nothingProposed: number) =>
    [
      `Names decided in ${done.toLocaleString('en')} of ${counted(of, 'article')}`,
      ...(nothingProposed > 0 ? [`no name proposed in ${nothingProposed.toLocaleString('en')} others`] : []),
    ].join('; '),
  withTopics: (done: number, of: number) =>
    `Topics for ${done.toLocaleString('en')} of ${counted(of, 'article')}`,
  published: (done: number, of: number) =>
    `Finished: ${done.toLocaleString('en')} of ${counted(of, 'article')}; the others are drafts`,
  looking: {
    reading: 'Looking for duplicates and problems: reading',
    duplicates: 'Looking for duplicates: records and topics',
    versions: 'Looking for duplicates: articles',
    texts: 'Checking texts and pictures',
    done: 'Everything was checked',
  },
  lookFailed: 'The survey of the whole archive failed:',
} as const;
