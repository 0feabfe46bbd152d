import { readFileSync } from 'node:fs';

// A package has its lists once, beside the sources; from what is compiled, this leads there, too.
const folder = new URL('../../../src/recognition/languages/', import.meta.url);

/**
 * The words of a language that show what a name next to them is, and its best-known names: `languages/<code>/cues.txt`, and
 * `countries.txt` beside it, as Intl names them.
 */
export interface LanguageCues {
  /** Forms of address before people’s names, in lower case. */
  readonly honorifics: ReadonlySet<string>;
  /** Offices, professions and relations before people’s names, in lower case. */
  readonly offices: ReadonlySet<string>;
  /** Words that begin, or in some languages end, the name of an institution; in lower case. */
  readonly organizationHeads: ReadonlySet<string>;
  /** Words at the end of the name of a company or a club, in lower case. */
  readonly organizationSuffixes: ReadonlySet<string>;
  /** Words that say that what follows, or precedes, is a place: river, street; in lower case. */
  readonly placeHeads: ReadonlySet<string>;
  /** First words of the names of many places, in lower case. */
  readonly placeBeginnings: ReadonlySet<string>;
  /** Small words within the names of people and places, in lower case. */
  readonly particles: ReadonlySet<string>;
  /** Words for “and” between two names, in lower case. */
  readonly conjunctions: ReadonlySet<string>;
  /** Articles, alone or with a preposition, in lower case: before them a name is rarely a person’s. */
  readonly articles: ReadonlySet<string>;
  /** Words for “of”, in lower case. */
  readonly ofWords: ReadonlySet<string>;
  /** How nouns end in a language that writes all of them with a capital: three to six letters, in lower case. */
  readonly nounEndings: ReadonlySet<string>;
  /** Small words within the names of institutions, in lower case. */
  readonly institutionTies: ReadonlySet<string>;
  /** Prepositions that mostly precede places, in lower case. */
  readonly placePrepositions: ReadonlySet<string>;
  /** Words that begin a sentence and no name, in lower case. */
  readonly functionWords: ReadonlySet<string>;
  /** Words with a capital that are no names, as written: months, peoples, forms of address. */
  readonly neverNames: ReadonlySet<string>;
  /** Verbs that follow, or precede, people who speak; in lower case. */
  readonly speechVerbs: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  /** Signs that are surnames. */
  readonly surnames: ReadonlySet<string>;
  /** Towns, regions and countries. */
  readonly places: ReadonlySet<string>;
  /** Organizations whose names do not show what they are. */
  readonly organizations: ReadonlySet<string>;
}

/** The languages that have a folder of their own. */
const languages: ReadonlySet<string> = new Set(['de', 'es', 'fa', 'fr', 'it', 'nl', 'pt', 'zh']);

const known = new Map<string, LanguageCues>();

/** Whether there are words for a language. */
export function hasCues(language: string): boolean {
  return languages.has(language);
}

/** Returns the words of a language; they are read once. */
export function languageCues(language: string): LanguageCues {
  let cues = known.get(language);
  if (!cues) {
    cues = readCues(language);
    known.set(language, cues);
  }
  return cues;
}

/** What is between names. */
const names = /[|\r\n]+/;

/** Returns the lists of a file, without its first lines, which state its source and license. */
function listsIn(file: string): string[] {
  const [, ...lists] = readFileSync(new URL(file, folder), 'utf8')
    .trim()
    .split(/\r?\n\r?\n/);
  return lists;
}

function readCues(language: string): LanguageCues {
  const lists = new Map(
    listsIn(`${language}/cues.txt`).map((part) => part.split(/:\r?\n/) as [string, string]),
  );
  const words = (name: string, separators = /\s+/) =>
    new Set((lists.get(name) ?? '').split(separators).filter(Boolean));
  return {
    honorifics: words('honorifics'),
    offices: words('offices'),
    organizationHeads: words('organizationHeads'),
    organizationSuffixes: words('organizationSuffixes'),
    placeHeads: words('placeHeads'),
    placeBeginnings: words('placeBeginnings'),
    particles: words('particles'),
    conjunctions: words('conjunctions'),
    articles: words('articles'),
    ofWords: words('ofWords'),
    nounEndings: words('nounEndings'),
    institutionTies: words('institutionTies'),
    placePrepositions: words('placePrepositions'),
    functionWords: words('functionWords'),
    neverNames: words('neverNames'),
    speechVerbs: words('speechVerbs'),
    givenNames: words('givenNames'),
    surnames: new Set(lists.get('surnames')?.replaceAll(/\s/g, '') ?? ''),
    places: new Set([...words('places', names), ...listsIn(`${language}/countries.txt`)[0]!.split(names)]),
    organizations: words('organizations', names),
  };
}
