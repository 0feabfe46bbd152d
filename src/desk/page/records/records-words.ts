import { sentenceCase } from '../../../text/sentence-case.ts';
import { kindNames, type EntityKind } from '../../../schema/entity-kind.ts';
import { countOf, inFigures } from '../../../text/count-of.ts';
import { inDeskLanguage } from '../base/in-desk-language.ts';

/** The words of the Records screen. */
export const recordWords = inDeskLanguage('records', {
  title: 'Records',
  parts: 'Parts of this screen',
  names: 'Names',
  topics: 'Topics',
  same: 'Are these the same?',
  find: 'Find',
  allKinds: (count: number) => `All kinds (${inFigures(count)})`,
  ofKind: (kind: EntityKind, count: number) => `${sentenceCase(kindNames[kind][1])} (${inFigures(count)})`,
  newRecord: { entity: 'New record', topic: 'New topic' },
  none: 'No record matches.',
  noTopics: 'There are no topics yet.',
  notThere: 'There is no such record. It may have been renamed or merged.',
  noRecords:
    'There are no records yet. The people, organizations and places that you accept under Names will be listed here, those in most articles first.',
  toNames: 'Decide names',
  more: 'More fields',
  contents: 'Parts of this form',
  save: 'Save',
  saved: 'Saved.',
  unused: (names: string, count: number, isPublished: boolean) =>
    `No published article uses ${names} any more: ${
      count === 1 ? 'this record' : 'these records'
    } will ${isPublished ? 'stay published, as “unusedRecords: publish” says' : 'no longer be published'}.`,
  dirty: 'Not saved yet.',
  changedMeanwhile: 'This record was changed since you opened it. It now says:',
  empty: '(nothing)',
  keepTyped: 'Apply my changes to the new version',
  discard: 'Discard what I typed',
  faults: (count: number) => `${countOf(count, 'field is wrong', 'fields are wrong')}: see below.`,
  usedIn: (count: number) => `In ${countOf(count, 'article')}`,
  alsoIn: 'Also named by',
  moreArticles: (count: number) => `and ${inFigures(count)} older`,
  noArticles: 'No article names it.',
  rename: 'Rename',
  newId: 'New id',
  renameNote:
    'The id is part of the page’s address. References to it are changed, and the old address redirects to the new one.',
  merge: 'Merge',
  mergeInto: 'Merge into',
  mergeNote:
    'The other record is kept: it gets the names and the articles of this one, whose address redirects to it.',
  move: 'To move a topic, change its broader terms.',
  remove: 'Remove',
  removeNote: 'A record that nothing uses can be removed.',
  whose: 'The two differ. Whose values are kept?',
  valuesOf: (id: string) => `Those of “${id}”`,
  doMerge: 'Merge them',
  doRename: 'Rename it',
  doRemove: 'Remove it',
  done: (title: string) => `${title}: done. Undo reverts it.`,
  sameTabs: { entity: 'Names', topic: 'Topics', article: 'Articles' },
  looking: 'Still searching for possible duplicates.',
  noPairs: 'No two look the same.',
  pairs: (count: number) => `${countOf(count, 'pair')} may be the same, the likeliest first.`,
  keepThis: (id: string) => `The same: keep ${id}`,
  distinct: 'Not the same',
  twoTopics: 'If two topics are not the same, leave them as they are.',
  keys: {
    a: 'the same: keep the first',
    b: 'the same: keep the second',
    n: 'not the same',
    move: 'next and previous pair',
  },
} as const);
