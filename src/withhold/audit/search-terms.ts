import { parseYaml } from '../../files/parse-yaml.ts';
import type { PrivateDecision } from '../decisions/private-decision.ts';
import { letterWords } from './letters/letter-table.ts';

/** What a term is: a whole name, a part that means the person in the decision’s articles, a given name, or an id. */
export type TermType = 'full' | 'local' | 'given' | 'id';

/** A sequence of letters that is searched for. */
export interface SearchTerm {
  /** The number of the decision. */
  readonly decision: string;
  readonly type: TermType;
  readonly letters: string;
  /** The places between its words, in letters from its beginning. */
  readonly breaks: ReadonlySet<number>;
  /** Whether it is also found within a longer word: shorter ones are parts of other words. */
  readonly isJoined: boolean;
  /** The id itself, if it is one. */
  readonly id?: string;
}

/** From this number of letters on, other words hardly ever contain a name by chance. */
const minJoinedLetters = 6;
/** The same for scripts in which a sign is a syllable or a word. */
const minJoinedSigns = 3;
const signs = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;

/** Shorter words are too often something else. */
const minGivenLetters = 3;

/** Words of a name that are no name by themselves. */
const particles = new Set(
  'a al ap auf aus av bar ben bin bint d da das de degli dei del della den der di dit do dos du e el en et fitz ibn i la las le les lo los lu mac mc ne of op os san st te ten ter the ul van vom von vor y z za zu zum zur und and'.split(
    ' ',
  ),
);
const suffixes = new Set('jr jnr junior sr snr senior ii iii iv v esq phd md'.split(' '));
const titles = new Set(
  'mr mrs ms miss mx dr prof sir dame lord lady rev fr hon capt col gen lt maj sgt herr frau m mme mlle sr sra srta dom don dona'.split(
    ' ',
  ),
);

/**
 * Returns what is searched for because of a decision.
 *
 * @param keptAddresses addresses of which the keeper decided that they may answer
 */
export function searchTerms(
  decision: PrivateDecision,
  keptAddresses: readonly string[] = [],
): readonly SearchTerm[] {
  const { number, full, local, answers = [] } = decision;
  const terms = new Map<string, SearchTerm>();
  const add = (type: TermType, words: readonly string[], id?: string) => {
    const letters = words.join('');
    const key = `${id ?? ''} ${letters}`;
    if (letters.length < (signs.test(letters) ? 1 : 2) || terms.has(key)) return;
    const breaks = new Set<number>();
    let length = 0;
    for (const word of words) breaks.add((length += word.length));
    breaks.delete(length);
    const isLong = letters.length >= (signs.test(letters) ? minJoinedSigns : minJoinedLetters);
    const isJoined = isLong && type !== 'given';
    terms.set(key, {
      decision: number,
      type,
      letters,
      breaks,
      isJoined,
      ...(id !== undefined && { id }),
    });
  };
  for (const form of full) for (const words of ordersOf(letterWords(form))) add('full', words);
  const answered = answers.filter(({ answer }) => answer === 'person').map(({ wording }) => wording);
  for (const form of [...local, ...answered]) add('local', letterWords(form));
  if (isPerson(decision)) {
    const words = nameWords(decision.name);
    const surnames = new Set(local.flatMap(letterWords));
    if (surnames.size === 0 && words.length > 1) add('local', words.splice(-1));
    // A word that is in no surname is a given name, or one in the middle.
    for (const word of words)
      if (!surnames.has(word) && !particles.has(word) && word.length >= minGivenLetters) add('given', [word]);
  }
  for (const id of goneIds(decision, keptAddresses)) if (id.length > 3) add('id', letterWords(id), id);
  return [...terms.values()];
}

/** Returns the words of a name in the orders in which it is written: as it is, with its last word first, and in short. */
function ordersOf(words: readonly string[]): string[][] {
  if (words.length < 2) return [[...words]];
  const [first, last] = [words[0]!, words.at(-1)!];
  const orders = [[...words], [last, ...words.slice(0, -1)], [...words.slice(1), first]];
  return words.length > 2 ? [...orders, [first, last], [last, first]] : orders;
}

function nameWords(form: string): string[] {
  const words = letterWords(form).filter((word) => !suffixes.has(word));
  return titles.has(words[0] ?? '') ? words.slice(1) : words;
}

/** Whether a decision is about a person: its record said so, or words of it mean the name by themselves, as a surname does. */
function isPerson({ kind, entity, originals, local }: PrivateDecision): boolean {
  if (kind !== undefined) return kind === 'person';
  if (entity === undefined) return local.length > 0;
  return fieldsOf(recordText(entity, originals)).kind === 'person';
}

function recordText(entity: string, originals: PrivateDecision['originals']): string {
  return originals.find(({ file }) => file.endsWith(`/${entity}.yaml`))?.before ?? '';
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  const { value } = parseYaml(text);
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** Returns the ids that are gone: of the record, its former ones, and of articles that got another. */
function goneIds(
  { entity, isEverywhere, renamed, originals }: PrivateDecision,
  keptAddresses: readonly string[],
): string[] {
  const { formerIds } = entity === undefined ? {} : fieldsOf(recordText(entity, originals));
  const former = [formerIds].flat().filter((id) => typeof id === 'string');
  const ofRecord = entity !== undefined && isEverywhere ? [entity, ...former] : [];
  return [
    ...ofRecord.filter((id) => !keptAddresses.includes(`/entities/${id}/`)),
    ...renamed.map(({ from }) => from),
  ];
}
