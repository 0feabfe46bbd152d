import type { EntityId } from '../schema/id.ts';
import type { CaseTable } from '../text/cases/case-table.ts';
import { isWholeWord, type Token } from '../text/tokens.ts';
import {
  agrees,
  hasCapital,
  type InflectedMatch,
  inflectedMatchesAt,
  surnameEvidence,
} from './inflected-names.ts';
import type { Lexicon, LexiconNames } from './lexicon.ts';

/** A name in a case, and whom it names. */
export interface InflectedCandidate {
  readonly first: number;
  readonly last: number;
  /** None if it may be the name of several. */
  readonly entities: readonly EntityId[];
  /** The set of names that has it. */
  readonly names: LexiconNames;
  /**
   * Of a surname: `unless` somebody else in the article may have it, too, and `beside` another word with a capital, which
   * shows that somebody does. Of one word at the beginning of a sentence or a quotation, where any word has a capital: `start`.
   */
  readonly evidence?: 'unless' | 'beside' | 'start';
}

/** What names are searched for, and the endings of the language. */
interface InflectedSets {
  readonly own: LexiconNames;
  readonly lexicon: Lexicon;
  readonly last: LexiconNames;
  readonly cases: CaseTable;
}

/** Returns the names in a case that start at a token. */
export function inflectedCandidates(
  tokens: readonly Token[],
  first: number,
  text: string,
  { own, lexicon, last, cases }: InflectedSets,
): InflectedCandidate[] {
  const found = new Map<number, InflectedCandidate[]>();
  const add = (candidate: InflectedCandidate) => {
    const list = found.get(candidate.last);
    if (list) list.push(candidate);
    else found.set(candidate.last, [candidate]);
  };
  const isPerson = (id: EntityId) => lexicon.record.get(id)?.data.kind === 'person';
  const matchesIn = (names: LexiconNames) =>
    inflectedMatchesAt(names, tokens, first, text, cases).filter(
      (match) =>
        isWholeWord(tokens, match.first, match.last, text) && !isAfterArticle(tokens, first, text, cases),
    );
  for (const names of [own, lexicon])
    for (const match of matchesIn(names)) {
      const isOneWord = match.first === match.last;
      const entities = match.entities.filter(
        (id) =>
          agrees(match.words, isPerson(id), cases) &&
          !(isOneWord && isPerson(id) && isBesideCapital(tokens, match, text, cases)),
      );
      const isDoubtful = isOneWord && startsSentence(tokens, first, text);
      if (entities.length > 0)
        add({ first, last: match.last, entities, names, ...(isDoubtful && { evidence: 'start' }) });
    }
  for (const match of matchesIn(last)) {
    const [entity] = match.entities;
    const evidence = evidenceOf(match, lexicon.record.get(entity!)?.data.name ?? '', cases);
    if (evidence === 'no') continue;
    const isBeside = isBesideCapital(tokens, match, text, cases);
    add({
      first,
      last: match.last,
      entities: match.entities,
      names: last,
      ...(isBeside ? { evidence: 'beside' } : evidence === 'unless' && { evidence }),
    });
  }
  return [...found.values()].map((list) => {
    const entities = new Set(list.flatMap((one) => one.entities));
    return entities.size === 1 ? list[0]! : { ...list[0]!, entities: [] };
  });
}

/** Returns the people of whom a text names somebody of the other gender with the same surname. */
export function namedCounterparts(
  tokens: readonly Token[],
  text: string,
  counterparts: ReadonlyMap<string, EntityId>,
  cases: CaseTable,
): EntityId[] {
  return tokens.flatMap((token) => {
    const written = text.slice(token.start, token.end).normalize('NFC');
    if (!hasCapital.test(written)) return [];
    const told = cases.readings(written).filter(({ isShared, use }) => !isShared && use === 'surname');
    const keys = told.map(({ key }) => key);
    // A man’s surname as it is in a record is nobody else’s; a woman’s is also a case of a man’s.
    if (!/а$/u.test(written)) keys.push(token.folded);
    return keys.flatMap((key) => counterparts.get(key) ?? []);
  });
}

function evidenceOf(match: InflectedMatch, name: string, cases: CaseTable): 'told' | 'unless' | 'no' {
  const inflected = match.words.filter(({ reading }) => reading);
  // A given name with a patronymic, or a surname of two words: the words have to agree.
  if (inflected.length > 1) return agrees(match.words, true, cases) ? 'told' : 'no';
  return surnameEvidence(inflected[0]!, name, cases);
}

const ofAbbreviation = 3;

function startsSentence(tokens: readonly Token[], first: number, text: string): boolean {
  const before = tokens[first - 1];
  if (!before) return true;
  const sign = text.slice(before.start, before.end);
  if (sign === '.') {
    const word = tokens[first - 2];
    const written = word ? text.slice(word.start, word.end) : '';
    return !(written.length <= ofAbbreviation && /^\p{Ll}+$/u.test(written));
  }
  return /^[!?…«»„“”"'‘’([—–-]/u.test(sign);
}

/** At the beginning of a sentence, a word of so many letters is a preposition rather than a name: В, За. */
const shortWord = 2;

/**
 * Whether a name may be a part of a longer one: a word with a capital is next to it, or an initial is before it.
 */
function isBesideCapital(
  tokens: readonly Token[],
  { first, last }: InflectedMatch,
  text: string,
  { hasCapitalNouns }: CaseTable,
): boolean {
  if (hasCapitalNouns) return false;
  const written = (index: number) => {
    const token = tokens[index];
    return token ? text.slice(token.start, token.end) : '';
  };
  const before = written(first - 1);
  const isInitial = before === '.' && /^\p{Lu}$/u.test(written(first - 2));
  const isAtStart = !/^[\p{L}\p{N},;:–—-]/u.test(written(first - 2));
  const isBefore = hasCapital.test(before) && !(isAtStart && before.length <= shortWord);
  return isInitial || isBefore || hasCapital.test(written(last + 1));
}

const wordsAfterArticle = 3;

function isAfterArticle(
  tokens: readonly Token[],
  first: number,
  text: string,
  { notAfter, notBehind }: CaseTable,
): boolean {
  const before = tokens
    .slice(Math.max(0, first - wordsAfterArticle), first)
    .map(({ start, end }) => text.slice(start, end));
  return before.some((word) => notAfter.has(word)) || notBehind.has(before.at(-1) ?? '');
}
