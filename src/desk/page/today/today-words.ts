import { publicationReportWords } from '../../../archive/publication-report.ts';
import { countOf, inFigures } from '../../../text/count-of.ts';
import { inDeskLanguage } from '../base/in-desk-language.ts';

/** The words of the Today screen. */
export const todayWords = inDeskLanguage('today', {
  title: 'Today',
  reading: 'Reading the archive …',
  todo: 'What needs doing',
  nothing: 'Nothing to do.',
  errors: (count: number) => `${countOf(count, 'error')} to fix`,
  errorsWhy: 'The site can’t be built until then.',
  dueDecisions: (count: number) => `${countOf(count, 'decision')} due for another look`,
  names: (count: number) => `${countOf(count, 'name')} in two or more articles to decide`,
  namesWhy: (mentions: number) =>
    `They and the rest stand ${mentions === 1 ? 'once' : `${inFigures(mentions)} times`} in the texts; those in the most articles come first, and one decision settles many.`,
  namesOnce: (count: number) => `${countOf(count, 'name')} in one article to decide`,
  mentions: (percent: number, decided: number, all: number) =>
    `${inFigures(percent)} % of all mentions of names decided (${inFigures(decided)} of ${inFigures(all)})`,
  duplicates: (count: number) => `${countOf(count, 'pair')} of records that may be the same`,
  topicDuplicates: (count: number) => `${countOf(count, 'pair')} of topics that may be the same`,
  versions: (count: number) => `${countOf(count, 'pair')} of articles that may be versions of one`,
  drafts: (count: number) => `${countOf(count, 'draft')} to finish`,
  draftsWhy: 'A draft is checked, and never published.',
  warnings: (count: number) => `${countOf(count, 'warning')} to look at`,
  withoutTopics: (count: number) => `${countOf(count, 'article')} without topics`,
  changed: (count: number) =>
    `${countOf(count, 'file')} of the archive changed since the site was last built`,
  neverBuilt: 'The site has not been built on this machine yet',
  due: (count: number) => `${countOf(count, 'article')} due since the site was last built`,
  changedParts: {
    added: (count: number) => `${inFigures(count)} new`,
    changed: (count: number) => `${inFigures(count)} changed`,
    gone: (count: number) => `${inFigures(count)} gone`,
    due: (count: number) => `${inFigures(count)} due`,
  },
  empty: 'The archive has no articles yet',
  emptyWhy: 'Import what you have: files, a folder, an export.',
  howFar: 'Progress',
  next: 'Next:',
  /** What to do about each kind of task if it is the most useful one, and why. */
  steps: {
    begin: 'bring in your first articles, from files that you have or by writing one.',
    errors: 'fix the errors, because nothing can be published while there are any.',
    due: 'look again at what you decided about a request, because the day has come.',
    names: 'decide names, because each one makes a page that readers can follow.',
    namesOnce: 'decide names that stand in one article only, if you want their pages, too.',
    duplicates: 'say which records are the same, so that readers find everything at one place.',
    versions: 'say which articles are versions of one, so that readers are led to the newest.',
    drafts: 'finish the drafts, because they are not published.',
    topics: 'give articles their topics, so that readers find them by subject.',
    warnings: 'look at the warnings; none of them prevents a publication.',
    publish: 'build the site, look at it, and publish it.',
  },
  newest: 'The newest articles',
  edited: 'Edited last',
  lastPublished: 'The last publication',
  neverPublished: 'Nothing was published from here yet.',
  since: (count: number) =>
    count === 0
      ? 'Nothing has changed since the site was last built.'
      : `${countOf(count, 'file')} of the archive ${count === 1 ? 'has' : 'have'} changed since the site was last built.`,
  toPublish: 'Go to publishing',
  firstDay: {
    title: 'Your first day',
    begin: 'Begin the archive: its title, address and language',
    articles: 'Bring in articles: import what you have, or write one',
    names: 'Decide who and what is named in them',
    look: 'Build the site, and look at it as readers will',
    send: 'Send it to a host',
    done: 'done',
  },
  decided: (done: number, of: number, nothingProposed: number) =>
    [
      `Names decided in ${inFigures(done)} of ${countOf(of, 'article')}`,
      ...(nothingProposed > 0
        ? [`in ${countOf(nothingProposed, 'other article')}, no name is proposed`]
        : []),
    ].join('; '),
  withTopics: (done: number, of: number) => `Topics for ${inFigures(done)} of ${countOf(of, 'article')}`,
  published: (done: number, of: number) =>
    `Finished: ${inFigures(done)} of ${countOf(of, 'article')}; the others are drafts`,
  heldBack: publicationReportWords.heldBack,
  looking: {
    reading: 'Looking for duplicates and problems: reading',
    duplicates: 'Looking for duplicates: records and topics',
    versions: 'Looking for duplicates: articles',
    texts: 'Checking texts and pictures',
    done: 'Everything was checked',
  },
  archive: {
    undated: (title: string, articles: number, entities: number) =>
      `${title}: ${countOf(articles, 'article')}; ${countOf(entities, 'name')} with a record.`,
    ofYear: (title: string, articles: number, entities: number, year: string) =>
      `${title}: ${countOf(articles, 'article')}, from ${year}; ${countOf(entities, 'name')} with a record.`,
    ofYears: (title: string, articles: number, entities: number, from: string, to: string) =>
      `${title}: ${countOf(articles, 'article')}, from ${from} to ${to}; ${countOf(entities, 'name')} with a record.`,
  },
  lookFailed: 'The survey of the whole archive failed:',
} as const);
