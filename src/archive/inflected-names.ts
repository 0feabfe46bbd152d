import type { CaseReading, CaseTable } from '../text/cases/case-table.ts';
import { isAlikeInCases } from '../text/cases/women-alike.ts';
import { isFamilyNameFirst } from '../text/person-name.ts';
import type { Token } from '../text/tokens.ts';
import type { LexiconNames } from './lexicon.ts';
import type { EntityId } from '../schema/id.ts';

/** An occurrence of a name with at least one word in a case. */
export interface InflectedMatch {
  readonly first: number;
  readonly last: number;
  readonly entities: readonly EntityId[];
  /** One for each token. */
  readonly words: readonly InflectedWord[];
}

/** A word of a name as it occurs: in a case, or as in the record. */
export interface InflectedWord {
  readonly written: string;
  readonly reading?: CaseReading;
}

const isWord = /^[\p{L}\p{M}\p{N}\u00AD]+$/u;
/** Whether a word begins with a capital. */
export const hasCapital = /^\p{Lu}/u;

/**
 * Returns every name that starts at a token and has at least one word in a case, by the endings of a language: each word
 * of a name in languages that inflect each, or its last one. Whether the words agree is for {@link agrees} to say.
 */
export function inflectedMatchesAt(
  { root }: LexiconNames,
  tokens: readonly Token[],
  first: number,
  text: string,
  table: CaseTable,
): InflectedMatch[] {
  const matches: InflectedMatch[] = [];
  const follow = (node: LexiconNames['root'], index: number, words: readonly InflectedWord[]): void => {
    const token = tokens[index];
    if (!token || node.next.size === 0) return;
    const written = text.slice(token.start, token.end).normalize('NFC');
    const step = (key: string, word: InflectedWord) => {
      const next = node.next.get(key);
      if (!next) return;
      const all = [...words, word];
      const isInflected = all.some(({ reading }) => reading);
      if (isInflected && next.entities.length > 0)
        matches.push({ first, last: index, entities: next.entities, words: all });
      // Where only the last word is inflected, nothing follows it.
      if (!(word.reading && table.inflects === 'last')) follow(next, index + 1, all);
    };
    step(token.folded, { written });
    if (!isWord.test(written)) return;
    for (const reading of table.readings(written)) step(reading.key, { written, reading });
  };
  const { start, end } = tokens[first]!;
  if (hasCapital.test(text.slice(start, end))) follow(root, first, []);
  return matches;
}

/** Whether the words of a name are in cases in which they can stand together as the name of a person, or of something else. */
export function agrees(words: readonly InflectedWord[], isPerson: boolean, table: CaseTable): boolean {
  const named = words.filter(({ written }) => isWord.test(written));
  if (isPerson ? table.ofInstitutions : table.ofPeople) return false;
  if (table.ofInstitutions && named.length < 2) return false;
  // An abbreviation in capitals has the same letters in its plural: EUs.
  if (named.some(({ reading }) => reading && isAbbreviation(reading.base))) return false;
  if (table.inflects === 'last') {
    const { reading } = named.at(-1)!;
    return !(isPerson && named.length > 1 && reading && table.endless.has(reading.base));
  }
  const cases = named.reduce((all, { reading }) => (reading ? all & reading.cases : all), -1);
  if (cases === 0) return false;
  return isPerson ? isPersonInCase(words, named, table) : isThingInCase(words);
}

function isAbbreviation(base: string): boolean {
  return base.length > 1 && base === base.toUpperCase();
}

/** The first words of what is no person are inflected; what follows is often a genitive, which stays: Банка России. */
function isThingInCase(words: readonly InflectedWord[]): boolean {
  let isAfter = false;
  for (const [index, { written, reading }] of words.entries()) {
    if (!isWord.test(written)) continue;
    if (reading) {
      if (isAfter || reading.use === 'surname') return false;
    } else if (words[index + 1]?.written !== '-') isAfter = true;
  }
  return true;
}

function isPersonInCase(
  words: readonly InflectedWord[],
  named: readonly InflectedWord[],
  table: CaseTable,
): boolean {
  if (named.length === 1) return named[0]!.reading!.use !== 'surname';
  const bases = named.map(({ written, reading }) => reading?.base ?? written);
  const surname = isFamilyNameFirst(bases) ? 0 : named.length - 1;
  const given = named[surname === 0 ? 1 : 0]!;
  const isWoman = given.reading !== undefined && /[аяa]$/u.test(given.reading.base);
  for (const [index, word] of named.entries()) {
    const { written, reading } = word;
    if (reading) {
      if (index === surname ? reading.use === 'name' : reading.use === 'surname' && !isJoined(words, word))
        return false;
      continue;
    }
    const isFixed =
      !hasCapital.test(written) ||
      written.length === 1 ||
      isJoined(words, word) ||
      table.formsOf(written).length === 0 ||
      // Surnames of women that end in a consonant have no cases: Анны Шмидт.
      (index === surname && isWoman && !/[аяaąeę]$/u.test(written));
    if (!isFixed) return false;
  }
  const isShared = named[surname]!.reading?.isShared ?? false;
  const hasPatronymic = named.length > 2;
  return !(isShared && !hasPatronymic && isAlikeInCases(bases[surname === 0 ? 1 : 0]!));
}

function isJoined(words: readonly InflectedWord[], word: InflectedWord): boolean {
  return words[words.indexOf(word) + 1]?.written === '-';
}

const mannerOfMen = /[бвгґджзйклмнпрстфхцчшщьbcčdfghjklłmnńnprřsśštvwzżž]$/u;
/** Women’s given names that end as those of men do. */
const women = new Set(
  (
    'Margaret Elizabeth Elisabeth Janet Ruth Judith Edith Carmen Karen Ellen Helen Carol Kathleen Marilyn Evelyn Susan Miriam ' +
    'Rachel Isabel Muriel Madeleine Gertrud Ingrid Astrid Sigrid Dolores Mercedes Agnes Doris Iris Beatriz Kristen Meghan ' +
    'Lauren Jennifer Heather Esther Eleanor Dagmar Ester Rút Маргарет Элизабет Элизабет Джейн Энн Джоан Эдит Рут Кэтрин ' +
    'Хелен Мэрилин Элис Мишель Шарлотт Ирен Мадлен Кармен Карен Эллен Рэйчел Изабель Ингрид Астрид Жаклин Кейт Элеонор Дженнифер ' +
    'Сьюзен Катрин Николь Любовь Нинель Юдифь Эсфирь Адель Николет Линдсей Бритни Керол Маргарит Марлен Елен Естер'
  ).split(' '),
);

/**
 * Whether a surname in a case, without a given name, tells by itself whose it is: `told` by endings that only a man’s or a woman’s
 * surname has, `unless` there is somebody of the other gender in the article, or not at all.
 *
 * @param name the whole name
 */
export function surnameEvidence(
  { reading }: InflectedWord,
  name: string,
  table: CaseTable,
): 'told' | 'unless' | 'no' {
  if (!reading || reading.use === 'name') return 'no';
  if (table.inflects === 'last') return table.endless.has(reading.base) ? 'no' : 'told';
  if (reading.isShared) return 'unless';
  if (reading.use === 'surname') return 'told';
  // Those in а and я are a man’s and a woman’s alike, and have the same cases.
  if (/[аяa]$/u.test(reading.base)) return 'told';
  const words = name.split(/\s+/u);
  const given = isFamilyNameFirst(words) ? words[1]! : words[0]!;
  return mannerOfMen.test(given) && !women.has(given) ? 'unless' : 'no';
}
