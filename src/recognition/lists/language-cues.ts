import { readFileSync } from 'node:fs';

// A package has its lists once, beside the sources; from what is compiled, this leads there, too.
const folder = new URL('../../../src/recognition/languages/', import.meta.url);

/**
 * The words of a language that show what a name next to them is, and its best-known names: `languages/<code>/cues.txt`, and
 * `countries.txt` beside it, as Intl names them.
 */
export interface LanguageCues {
  /**
   * How its rules work: `scored` by the tables of the scored rules; `sure` if what they tick alone was right in more than nine of
   * ten names that people had marked (en 91, nl 93; but es 85, pt 87, it 85, de 82, fr 63).
   */
  readonly rules: ReadonlySet<string>;
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
  /** Those behind which a single word of which nothing else tells is a place most often, as if with “of”; in lower case. */
  readonly placeArticles: ReadonlySet<string>;
  /** Words for “of”, in lower case. */
  readonly ofWords: ReadonlySet<string>;
  /**
   * How nouns end in a language that writes all of them with a capital: three to six letters, in lower case. In Korean, how
   * words end that begin like a name: one to three syllables.
   */
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
  /** Surnames: in Chinese and Japanese of one or several signs, in Korean of the first syllable of a name. */
  readonly surnames: ReadonlySet<string>;
  /** What a definite word begins with, where articles are written together with it. */
  readonly definite: ReadonlySet<string>;
  /** How words end that describe the one before them, and surnames made of such words. */
  readonly adjectiveEndings: ReadonlySet<string>;
  /** Small words that are written together with the next one. */
  readonly clitics: ReadonlySet<string>;
  /** Small words behind nouns that end the name of somebody who does something. */
  readonly markers: ReadonlySet<string>;
  /** Towns, regions and countries. */
  readonly places: ReadonlySet<string>;
  /** Organizations whose names do not show what they are. */
  readonly organizations: ReadonlySet<string>;
}

/** The languages that have a folder of their own. */
const languages: ReadonlySet<string> = new Set('ar de en es fa fr he hi it ja ko nl pl pt ru zh'.split(' '));

/** Whether the rules of a language may tick names before any are decided. @param language a BCP 47 code */
export function hasSureRules(language: string): boolean {
  return rulesIn(language).has('sure');
}

/** Whether the folder of a language has the tables of the scored rules, and not those of the others. @param language a BCP 47 code */
export function hasScoredRules(language: string): boolean {
  return rulesIn(language).has('scored');
}

function rulesIn(language: string): ReadonlySet<string> {
  const [code = ''] = language.split('-');
  return hasFolder(code) ? languageCues(code).rules : new Set();
}

const known = new Map<string, LanguageCues>();

/** Whether a language has a folder of its own. */
export function hasFolder(language: string): boolean {
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
  // Where a list separates its words by spaces, an underscore stands for one in a term of several words.
  const terms = (name: string) => new Set([...words(name)].map((term) => term.replaceAll('_', ' ')));
  const inflect = inflection([...words('caseEndings')]);
  return {
    rules: words('rules'),
    honorifics: inflect(terms('honorifics')),
    offices: inflect(terms('offices')),
    organizationHeads: inflect(terms('organizationHeads')),
    organizationSuffixes: words('organizationSuffixes'),
    placeHeads: inflect(terms('placeHeads')),
    placeBeginnings: words('placeBeginnings'),
    particles: words('particles'),
    conjunctions: words('conjunctions'),
    articles: words('articles'),
    placeArticles: words('placeArticles'),
    ofWords: words('ofWords'),
    nounEndings: words('nounEndings'),
    institutionTies: words('institutionTies'),
    placePrepositions: words('placePrepositions'),
    functionWords: words('functionWords'),
    neverNames: words('neverNames'),
    speechVerbs: words('speechVerbs'),
    givenNames: inflect(words('givenNames')),
    surnames: words('surnames'),
    definite: words('definite'),
    adjectiveEndings: words('adjectiveEndings'),
    clitics: words('clitics'),
    markers: words('markers'),
    places: inflect(
      new Set([...words('places', names), ...listsIn(`${language}/countries.txt`)[0]!.split(names)]),
    ),
    organizations: words('organizations', names),
  };
}

/** An ending of words as they are listed, and the endings of their other cases. */
interface CaseEnding {
  readonly ending: string;
  readonly others: readonly string[];
}

/**
 * Returns what adds the cases of words to a list, by the endings of its language.
 *
 * @param rules `ending:others`, the others with commas between them; `*` is for words with no listed ending
 */
function inflection(rules: readonly string[]): (list: ReadonlySet<string>) => ReadonlySet<string> {
  if (rules.length === 0) return (list) => list;
  const endings = rules.map((rule): CaseEnding => {
    const [ending = '', others = ''] = rule.split(':');
    return { ending: ending === '*' ? '' : ending, others: others.split(',') };
  });
  const byLength = endings.toSorted((a, b) => b.ending.length - a.ending.length);
  const formsOf = (word: string): string[] => {
    const found = byLength.find(({ ending }) => word.endsWith(ending) && word.length > ending.length + 1);
    if (!found || word.length < 4) return [word];
    const stem = word.slice(0, word.length - found.ending.length);
    return [word, ...found.others.map((other) => stem + other)];
  };
  return (list) => new Set([...list].flatMap(formsOf));
}
