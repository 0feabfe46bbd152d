import type { ArticleListing } from '../../../schema/article.ts';
import type { Ground } from '../../../schema/withheld.ts';
import type { DecisionInput } from '../../api/requests.ts';
import { countOf } from '../../../archive/count-of.ts';

type DecisionType = DecisionInput['type'];

/** The words of the Requests screen. */
export const requestWords = {
  title: 'Requests',
  about:
    'Who asks to be forgotten, or whom a court order names. What you write here stays in .backfile/private on this machine: it is in no commit and nothing of it is published. The screen Backup copies it with the archive.',
  none: 'No requests yet.',
  list: 'All requests',
  due: 'Due for another look',
  isDue: 'due for another look',
  open: 'not decided',
  decided: (count: number) => countOf(count, 'decision'),
  of: (number: string, person: string) => `Request ${number}: ${person}`,
  add: 'Write a request down',
  person: 'Whom it is about',
  personNote: 'The name as articles have it.',
  wish: 'What is asked for, and why',
  contact: 'How to answer',
  receivedOn: 'Received on',
  save: 'Save',
  missing: (number: string) => `There is no request ${number}.`,
  back: 'All requests',
  found: 'What the archive has',
  looking: 'Looking through all articles…',
  nothingFound: 'No record and no article has this name.',
  apart: (count: number) =>
    `${countOf(count, 'record')} ${count === 1 ? 'has' : 'have'} such a name. Each is another person: make sure which one it is about.`,
  lists: (count: number) => `${countOf(count, 'article')} with this person`,
  elsewhere: (count: number) =>
    `${countOf(count, 'article')} with the name, but without any of these records`,
  elsewhereNote: 'They may be about somebody else.',
  more: (count: number) => `… and ${countOf(count, 'older article')}`,
  decide: 'Decide',
  what: 'What to do',
  types: {
    withhold: 'Withhold the name',
    listing: 'Change who is led to an article',
    withdraw: 'Withdraw an article',
    nothing: 'Change nothing',
  } satisfies Readonly<Record<DecisionType, string>>,
  explained: {
    withhold: 'Other words stand in place of the name, in all files. The articles stay.',
    listing: 'The article stays as it is, but fewer people find it.',
    withdraw: 'A note with the date and the reason remains at its address.',
    nothing: 'The request is noted as answered, with your reason.',
  } satisfies Readonly<Record<DecisionType, string>>,
  whose: 'Whose name',
  ofRecord: (name: string, id: string) => `${name} (${id})`,
  wordsAlone: (name: string) => `The words “${name}” in chosen articles`,
  articles: 'In these articles',
  words: 'Words that stand instead',
  wordsNote: 'Such as: a driver.',
  also: 'Other forms of the name',
  alsoNote: 'Nicknames that no record states, with commas between them.',
  except: 'Where the words mean something else',
  exceptNote:
    'With the words around them, and commas between: in May 2018, May storms. Nothing in public marks them.',
  unseen: 'Do these words mean something else?',
  unseenNote:
    'They stand in articles of a decision and look like the name. If they are the name, replace them in the article: until then, nothing is published.',
  unseenIn: (article: string, number: string) => `in ${article}, decision ${number}`,
  isOther: 'They do',
  isOtherWhat: (text: string) => `They do: ${text}`,
  pictures: 'Pictures that stay',
  picturesNote: 'Names of files, with commas between them. All other pictures of the articles are left out.',
  sentence: 'Sentence for readers',
  sentenceNote: 'If empty: the month and the ground.',
  ground: 'Ground, in public',
  grounds: {
    court: 'Order of a court',
    request: 'Request of someone concerned',
    policy: 'Policy of this archive',
    other: 'Another',
  } satisfies Readonly<Record<Ground, string>>,
  reason: 'Reason, for yourself',
  publicReason: 'Reason, for readers',
  article: 'Article',
  listing: 'Who is led to it',
  listings: {
    listed: 'Everybody',
    'no-search-engines': 'Search engines are asked not to list it',
    'address-only': 'Only who has its address',
  } satisfies Readonly<Record<ArticleListing, string>>,
  keepTitle: 'Keep showing the title',
  reviewOn: 'Look at it again on',
  preview: 'Show what this changes',
  planning: 'Working out what this changes…',
  refused: 'This can’t be done.',
  would: (title: string, files: number) =>
    files === 0
      ? `${title}: no file of the content changes.`
      : `${title} would change ${countOf(files, 'file')}.`,
  make: 'Decide so',
  cancel: 'Cancel',
  decisions: 'Decisions',
  takeBack: 'Take back',
  takeBackWhat: (text: string) => `Take back: ${text}`,
  onDay: (day: string) => `decided on ${day}`,
  again: (day: string) => `look again on ${day}`,
} as const;
