import { countOf, inFigures } from '../../../text/count-of.ts';

/** The words of the Today screen. */
export const todayWords = {
  title: 'Today',
  todo: 'What needs doing',
  nothing: 'Nothing to do.',
  errors: (count: number) => `${countOf(count, 'error')} to fix`,
  errorsWhy: 'The site can’t be built until then.',
  dueDecisions: (count: number) => `${countOf(count, 'decision')} due for another look`,
  names: (count: number) => `${countOf(count, 'name')} in two or more articles to decide`,
  namesWhy: 'Names in the most articles come first; one decision settles many.',
  namesOnce: (count: number) => `${countOf(count, 'name')} in one article to decide`,
  mentions: (decided: number, all: number) =>
    `${percentOf(decided, all)} of all mentions of names decided (${inFigures(decided)} of ${inFigures(all)})`,
  duplicates: (count: number) => `${countOf(count, 'pair')} of records that may be the same`,
  topicDuplicates: (count: number) => `${countOf(count, 'pair')} of topics that may be the same`,
  versions: (count: number) => `${countOf(count, 'pair')} of articles that may be versions of one`,
  drafts: (count: number) => `${countOf(count, 'draft')} to finish`,
  draftsWhy: 'A draft is checked, and never published.',
  warnings: (count: number) => `${countOf(count, 'warning')} to look at`,
  withoutTopics: (count: number) => `${countOf(count, 'article')} without topics`,
  changed: (count: number) => `${countOf(count, 'record')} changed since the site was last built`,
  neverBuilt: 'The site has not been built on this machine yet',
  due: (count: number) => `${countOf(count, 'article')} due since the site was last built`,
  changedParts: (added: number, changed: number, gone: number, due: number) =>
    [
      ...(added > 0 ? [`${inFigures(added)} new`] : []),
      ...(changed > 0 ? [`${inFigures(changed)} changed`] : []),
      ...(gone > 0 ? [`${inFigures(gone)} gone`] : []),
      ...(due > 0 ? [`${inFigures(due)} due`] : []),
    ].join(', '),
  empty: 'The archive has no articles yet',
  emptyWhy: 'Import what you have: files, a folder, an export.',
  howFar: 'Progress',
  decided: (done: number, of: number, nothingProposed: number) =>
    [
      `Names decided in ${inFigures(done)} of ${countOf(of, 'article')}`,
      ...(nothingProposed > 0 ? [`no name proposed in ${inFigures(nothingProposed)} others`] : []),
    ].join('; '),
  withTopics: (done: number, of: number) => `Topics for ${inFigures(done)} of ${countOf(of, 'article')}`,
  published: (done: number, of: number) =>
    `Finished: ${inFigures(done)} of ${countOf(of, 'article')}; the others are drafts`,
  looking: {
    reading: 'Looking for duplicates and problems: reading',
    duplicates: 'Looking for duplicates: records and topics',
    versions: 'Looking for duplicates: articles',
    texts: 'Checking texts and pictures',
    done: 'Everything was checked',
  },
  lookFailed: 'The survey of the whole archive failed:',
} as const;

/** Returns a share in whole percent, rounded down, so that 100 % means all. */
function percentOf(part: number, all: number): string {
  return `${Math.floor((part * 100) / all)} %`;
}
