import {
  demonyms,
  directions,
  eventHeads,
  functionWords,
  honorifics,
  knownOrganizations,
  lawHeads,
  nameParticles,
  neverAlone,
  neverNames,
  openEnds,
  organizationHeads,
  organizationSuffixes,
  placeBeginnings,
  placeHeads,
  roleModifiers,
  roles,
  speechVerbs,
  ties,
} from './cue-words.ts';
import { givenNames } from './given-names.ts';
import { hasFolder, hasScoredRules, languageCues } from './language-cues.ts';
import { placeNames } from './places.ts';
import { commonSurnames } from './surnames.ts';

export type WordSet = Pick<ReadonlySet<string>, 'has'>;

/** The lists of a language in which words are looked up. Each list has a letter, which is part of a feature. */
export interface WordLists {
  /** Lists of words in lower case. */
  readonly words: readonly (readonly [string, WordSet])[];
  /** Lists of names, as they are usually written. */
  readonly names: readonly (readonly [string, WordSet])[];
  /** Small words and signs that may connect two words of a name. */
  readonly ties: WordSet;
  /** Small words that may begin a name. */
  readonly particles: WordSet;
  readonly honorifics: WordSet;
  readonly functionWords: WordSet;
  /** Small words that can’t end a name. */
  readonly openEnds: WordSet;
  /** Whether the classes of words are those of this language. */
  readonly hasClasses: boolean;
}

const signs = ', & - – . / ! +'.split(' ');
const none: WordSet = new Set<string>();

const known = new Map<string, WordLists>();

/** Returns the lists of a language, of which there may be few. */
export function wordLists(language: string): WordLists {
  const [code = ''] = language.split('-');
  let lists = known.get(code);
  if (!lists)
    known.set(
      code,
      (lists = hasScoredRules(code) ? scoredLists() : hasFolder(code) ? listsByCues(code) : commonLists()),
    );
  return lists;
}

function scoredLists(): WordLists {
  return {
    words: [
      ['h', honorifics],
      ['r', roles],
      ['m', roleModifiers],
      ['o', organizationHeads],
      ['i', organizationSuffixes],
      ['p', placeHeads],
      ['q', placeBeginnings],
      ['d', directions],
      ['e', eventHeads],
      ['l', lawHeads],
      ['t', nameParticles],
      ['v', speechVerbs],
      ['f', functionWords],
      ['a', neverAlone],
    ],
    names: [
      ['G', givenNames],
      ['S', commonSurnames],
      ['P', placeNames()],
      ['W', wordsWithin(placeNames())],
      ['O', knownOrganizations],
      ['D', demonyms],
      ['N', neverNames],
    ],
    // With a comma: whether Medellin, Colombia is one name or two is for the archive to teach.
    ties: new Set([...signs, ...ties, ...nameParticles]),
    particles: nameParticles,
    honorifics,
    functionWords,
    openEnds,
    hasClasses: true,
  };
}

function listsByCues(code: string): WordLists {
  const cues = languageCues(code);
  return {
    words: [
      ['h', cues.honorifics],
      ['r', cues.offices],
      ['o', cues.organizationHeads],
      ['i', cues.organizationSuffixes],
      ['p', cues.placeHeads],
      ['q', cues.placeBeginnings],
      ['t', cues.particles],
      ['x', cues.placePrepositions],
      ['v', cues.speechVerbs],
      ['f', cues.functionWords],
    ],
    names: [
      ['G', cues.givenNames],
      ['H', givenNames],
      ['S', commonSurnames],
      ['P', cues.places],
      ['Q', placeNames()],
      ['W', wordsWithin(cues.places)],
      ['O', cues.organizations],
      ['N', cues.neverNames],
    ],
    ties: new Set([...signs, ...cues.particles, ...cues.institutionTies]),
    particles: cues.particles,
    honorifics: cues.honorifics,
    functionWords: cues.functionWords,
    openEnds: new Set(['&', '-', ...cues.institutionTies]),
    hasClasses: false,
  };
}

function commonLists(): WordLists {
  return {
    words: [],
    names: [
      ['G', givenNames],
      ['S', commonSurnames],
      ['P', placeNames()],
    ],
    ties: new Set([...signs, ...nameParticles]),
    particles: nameParticles,
    honorifics: none,
    functionWords: none,
    openEnds: new Set(['&', '-']),
    hasClasses: false,
  };
}

/** Returns the words of names with several words. */
export function wordsWithin(names: Iterable<string>): ReadonlySet<string> {
  return new Set(
    [...names]
      .flatMap((name) => (name.includes(' ') ? name.split(' ') : []))
      .filter((word) => word.length > 3),
  );
}
