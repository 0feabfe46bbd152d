import { sentenceCase } from '../../../text/sentence-case.ts';
import { kindNames, type EntityKind } from '../../../schema/entity-kind.ts';
import { countOf, inFigures } from '../../../text/count-of.ts';
import type { ArticleFilter } from '../../api/article-filters.ts';
import { inDeskLanguage } from './in-desk-language.ts';

function kindTitle(kind: EntityKind): string {
  return sentenceCase(kindNames[kind][0]);
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** The words of the desk. */
export const words = inDeskLanguage('desk', {
  kind: kindTitle,
  counts: {
    articles: (count: number) => countOf(count, 'article'),
    moreArticles: (count: number) => countOf(count, 'more article'),
    names: (count: number) => countOf(count, 'name'),
    problems: (count: number) => countOf(count, 'problem'),
  },
  shell: {
    title: 'The desk',
    skip: 'Skip to content',
    language: 'Language of the desk',
    rooms: 'Rooms',
    screensOf: (room: string) => `Screens: ${room}`,
    undo: 'Undo',
    undoWhat: (what: string) => `Undo: ${what}`,
    nothingToUndo: 'There is nothing to undo.',
    opening: 'Opening the archive',
    read: (done: number, of: number) => `${inFigures(done)} of ${countOf(of, 'article')} read`,
    failed: 'The archive can’t be opened.',
    finding: (done: number, of: number) =>
      `${inFigures(done)} of ${countOf(of, 'article')} searched for names`,
    learning: 'Learning from your decisions',
    saved: 'All saved',
    saving: (count: number) => `Saving ${countOf(count, 'change')}`,
    waiting: (holder: number) =>
      `Another command (process ${holder}) is changing the content; waiting for it`,
    upgrading:
      'The desk is closed for the upgrade, which takes a minute or two, and opens again by itself. Leave this page open.',
    lost: 'The desk has stopped. Start it again as you started it before, and load this page again.',
    notSaved: (count: number) => `${countOf(count, 'decision')} ${count === 1 ? 'was' : 'were'} not saved`,
    tryAgain: 'Try again',
    typed: 'Typed, not saved yet:',
    discard: (count: number) => (count === 1 ? 'Discard it' : 'Discard them'),
    changedElsewhere:
      'Nothing was overwritten, and the desk has read it again. If the decision is still right, try again.',
    close: 'Close',
    seePage: 'See the page as it will look',
    startSite: 'Start the preview of the site',
    siteStarting: 'The preview of the site is starting …',
    siteFailed: 'The preview did not start, because the content has errors.',
    nothingHere: 'There is no such screen.',
  },
  articles: {
    title: 'Articles',
    all: 'All articles',
    newArticle: 'New article',
    editText: 'Edit the text, correct, withdraw',
    editDraft: 'Edit the text, publish',
    find: 'Find an article',
    filter: 'Show',
    filters: {
      all: 'All',
      undecided: 'Undecided',
      'nothing proposed': 'No name proposed',
      drafts: 'Drafts',
      'held back': 'Held back',
      'no topics': 'Without topics',
      problems: 'With problems',
    } satisfies Record<ArticleFilter, string>,
    none: 'No articles match.',
    empty:
      'There are no articles yet. They will be listed here, the newest first, each with what is left to do for it.',
    importSome: 'Import what you have',
    writeFirst: 'Write the first one',
    nothingUndecided: 'No article has names waiting.',
    notThere: 'There is no such article.',
    draft: 'draft',
    heldUntil: (day: string) => `held back until ${day}`,
    reviewed: 'all names decided',
    nothingProposed: 'no name proposed',
    fields: 'Headline, date, author and other fields',
    names: 'Names in this article',
    allDecided: 'Every name of this article is decided. Select words in the text to name somebody else.',
    noneLeft:
      'No name is proposed. Select words in the text to name somebody, or say that all names are decided.',
    marked: 'Words that you marked.',
    unmark: 'Unmark',
    acceptTicked: (count: number) => `Accept all confident names (${inFigures(count)})`,
    accepted: (name: string, kind: EntityKind, articles: number) =>
      `Accepted: ${name}, ${kindTitle(kind)}, in ${countOf(articles, 'article')}.`,
    openRecord: 'Open the record',
    linkedByHand: 'This is linked by hand in the text. To change it, edit the file of the article.',
    reword: (name: string) => `Use these words for ${name}, in this article`,
    changeKind: (name: string, articles: number, kind: EntityKind) =>
      `Make ${name} ${withArticle(kindNames[kind][0])}, in ${articles === 1 ? 'its 1 article' : `all ${inFigures(articles)} articles`}`,
    newHere: (name: string, kind: EntityKind) => `New ${kindNames[kind][0]} here: “${name}”`,
    anotherHere: 'Another record here …',
    done: 'All names decided ',
    notDone: 'Not all names decided yet',
    next: 'Next article',
    topics: 'Topics',
    noTopics: 'None yet.',
    fileUnder: (label: string) => `Add “${label}”`,
    keys: [
      ['Enter', 'Accept as proposed'],
      ['1 – 8', 'Change the kind'],
      ['s', 'Same as an existing record'],
      ['r', 'Reject in this article'],
      ['→ ←', 'A word more or less at the end'],
      ['⇧← ⇧→', 'A word more or less at the beginning'],
      ['A', 'Accept all confident names'],
      ['j k', 'Next name, previous'],
      ['m M', 'Accepted names, to change one'],
      ['d', 'All names decided'],
      ['g', 'Next article'],
      ['z', 'Undo'],
    ],
  },
  parts: {
    keys: 'Keys',
    kind: 'Kind',
    records: 'Records',
    findRecord: 'Find a record',
    noRecord: 'No record or pending name matches.',
    noRecordYet: (articles: number) => `no record yet, in ${countOf(articles, 'article')}`,
  },
  names: {
    title: 'Names',
    undecided: 'Waiting',
    count: (count: number) => `${countOf(count, 'name')} waiting`,
    countOnce: (several: number, once: number) =>
      `${countOf(several, 'name')} waiting in two or more articles, ${inFigures(once)} in one`,
    few: {
      start: 'Two minutes: the twenty that settle most',
      left: (left: number, of: number, percent: number) =>
        `${inFigures(left)} of ${inFigures(of)} left. Together they are ${inFigures(percent)} % of all that waits.`,
      done: (of: number, percent: number) =>
        `Done: ${countOf(of, 'name')} decided, which were ${inFigures(percent)} % of all that waited.`,
      more: 'The next ones',
      all: 'Show all names',
    },
    waiting: 'Waiting names',
    sentences: 'Sentences',
    find: 'Find a name',
    allKinds: 'All kinds',
    showMore: 'Show more',
    known: 'has a record',
    isRecord: (name: string) => `= ${name}`,
    shortFor: (name: string) => `short for ${name}`,
    shortForNew: (name: string) => `Short for ${name}, of which there is no record yet.`,
    acceptAs: (names: readonly string[]) => `Accept as ${names.join(', and as ')}`,
    acceptAlike: (names: readonly string[], areMore: boolean) =>
      `The same as ${names.join(', ')}${areMore ? ' …' : ''}`,
    meanings: 'What it means',
    meaning: (count: number, name: string | undefined, isLikely: boolean) =>
      `In ${countOf(count, 'article')}: ${name === undefined ? 'alone' : isLikely ? `alone, probably ${name}` : name}`,
    slips: (spellings: readonly string[]) => `, also written ${spellings.join(', ')}`,
    chooseOf: (records: number) => `Choose one of ${inFigures(records)} records of this name`,
    otherMeanings: (count: number) => countOf(count, 'meaning'),
    variants: (count: number) => countOf(count, 'variant'),
    otherKind: (name: string, kind: EntityKind) =>
      `There is ${withArticle(kindNames[kind][0])} of this name: ${name}. Change its kind, or make a second record?`,
    changeKind: (kind: EntityKind) => `Make it ${withArticle(kindNames[kind][0])}`,
    second: 'A second record',
    acceptNew: (name: string) => `Accept: new record “${name}”`,
    newRecord: 'New record …',
    sameAs: 'Same as …',
    refuse: 'Reject here',
    refuseEverywhere: 'Reject everywhere',
    oneOf: 'It may be one of these:',
    preferredName: 'Preferred name',
    description: 'Who or what it is, in one sentence',
    aliases: 'Other names, separated by semicolons',
    saveRecord: 'Save',
    ticked: (ticked: number, of: number) =>
      ticked === of
        ? `For all ${countOf(of, 'article')}`
        : `For ${inFigures(ticked)} of ${countOf(of, 'article')}`,
    tickAll: 'Select all',
    tickNone: 'Select none',
    openArticle: 'Open',
    decided: (isAccepted: boolean, name: string) => (isAccepted ? `Accepted: ${name}` : `Rejected: ${name}`),
    none: (articles: number) => `No names are waiting: ${countOf(articles, 'article')} searched.`,
    withoutRules: (languages: string, articles: number) =>
      `In ${languages} (${countOf(articles, 'article')}), only names that have a record are proposed.`,
    withoutRulesHelp:
      'How others are found: open an article and select a name in its text; import a list of names; or decide all names of 25 articles, from which the desk learns to propose others.',
    untried: (languages: string, articles: number) =>
      `In ${languages}, new names are not selected for you yet: your decisions do not show which ones would be right. That is looked at again after ${countOf(articles, 'more article')}.`,
    toArticles: 'Open the articles',
    toImport: 'Import a list',
    noneYet: 'The first names will be here in a moment.',
    noneSo: 'No waiting name matches.',
    noneBefore:
      'Who and what is named in your articles will be listed here, to be decided with a key each. There are no articles yet.',
    keys: [
      ['Enter', 'Accept as proposed'],
      ['1 – 8', 'Change the kind'],
      ['n', 'New record with more fields'],
      ['s', 'Same as an existing record'],
      ['v', 'Accept with its variants as one'],
      ['r', 'Reject in these articles'],
      ['R', 'Reject everywhere'],
      ['j k', 'Next, previous'],
      ['z', 'Undo'],
    ],
  },
} as const);
