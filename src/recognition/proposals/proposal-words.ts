import {
  datePrepositions,
  demonyms,
  eventHeads,
  functionWords,
  honorifics,
  knownOrganizations,
  lawHeads,
  ministryHeads,
  namesOfDates,
  neverNames,
  ofWords,
  organizationHeads,
  placeHeads,
  roleModifiers,
  roles,
} from '../lists/cue-words.ts';
import { isGivenName } from '../lists/is-given-name.ts';
import { hasScoredRules, languageCues, hasFolder } from '../lists/language-cues.ts';
import { placeNames } from '../lists/places.ts';
import type { WordSet } from '../lists/word-lists.ts';
import { isOffice } from '../rules/titles.ts';

/** The words of a language by which names of one article are compared: those of its table, and none where that has none. */
export interface ProposalWords {
  readonly functionWords: WordSet;
  readonly honorifics: WordSet;
  readonly roles: WordSet;
  readonly roleModifiers: WordSet;
  readonly organizationHeads: WordSet;
  readonly placeHeads: WordSet;
  readonly eventHeads: WordSet;
  readonly lawHeads: WordSet;
  readonly ministryHeads: WordSet;
  readonly ofWords: WordSet;
  readonly neverNames: WordSet;
  readonly demonyms: WordSet;
  /** Days and months that are also names of people. */
  readonly namesOfDates: WordSet;
  /** Words before a day or a month. */
  readonly datePrepositions: ReadonlySet<string>;
  readonly organizations: WordSet;
  /** Whether a word in lower case is an office, perhaps as a compound. */
  readonly isOffice: (lower: string) => boolean;
  readonly isPlace: (name: string) => boolean;
  readonly isGivenName: (word: string) => boolean;
}

const none: ReadonlySet<string> = new Set();

const scored: ProposalWords = {
  functionWords,
  honorifics,
  roles,
  roleModifiers,
  organizationHeads,
  placeHeads,
  eventHeads,
  lawHeads,
  ministryHeads,
  ofWords,
  neverNames,
  demonyms,
  namesOfDates,
  datePrepositions,
  organizations: knownOrganizations,
  isOffice,
  isPlace: (name) => placeNames().has(name),
  isGivenName,
};

/** A language without a folder: names of people and places that many languages write alike. */
const common: ProposalWords = {
  functionWords: none,
  honorifics: none,
  roles: none,
  roleModifiers: none,
  organizationHeads: none,
  placeHeads: none,
  eventHeads: none,
  lawHeads: none,
  ministryHeads: none,
  ofWords: none,
  neverNames: none,
  demonyms: none,
  namesOfDates: none,
  datePrepositions: none,
  organizations: none,
  isOffice: () => false,
  isPlace: scored.isPlace,
  isGivenName,
};

const known = new Map<string, ProposalWords>();

/** Returns the words of a language. @param language a BCP 47 code */
export function proposalWords(language: string): ProposalWords {
  const [code = ''] = language.split('-');
  let words = known.get(code);
  if (!words)
    known.set(code, (words = hasScoredRules(code) ? scored : hasFolder(code) ? byCues(code) : common));
  return words;
}

function byCues(code: string): ProposalWords {
  const cues = languageCues(code);
  return {
    ...common,
    functionWords: cues.functionWords,
    honorifics: cues.honorifics,
    roles: cues.offices,
    organizationHeads: cues.organizationHeads,
    placeHeads: cues.placeHeads,
    ofWords: cues.ofWords,
    neverNames: cues.neverNames,
    organizations: cues.organizations,
    isOffice: (lower) => cues.offices.has(lower),
    isPlace: (name) => cues.places.has(name) || placeNames().has(name),
    isGivenName: (word) => cues.givenNames.has(word) || isGivenName(word),
  };
}
