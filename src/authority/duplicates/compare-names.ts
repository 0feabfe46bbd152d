import { distance } from '../../text/edit-distance.ts';
import { foldName, formKey, nameForm, type NameForm } from '../../archive/name-forms.ts';
import type { EntityKind } from '../../schema/entity-kind.ts';

/** A name prepared for comparison with many others. */
export interface ComparableName {
  readonly name: string;
  readonly kind: EntityKind;
  readonly isAlias: boolean;
  readonly form: NameForm;
  readonly folded: string;
  /** The same with two letters for an umlaut or å, if it has one: `muller` is folded, `mueller` spelled out. */
  readonly spelledOut?: string;
  /** The initials of its words, with and without words like `of`; empty for people and for single words. */
  readonly acronyms: readonly string[];
  /** The word itself if it looks like an acronym: `ICE`, `U.N.` */
  readonly asAcronym?: string;
}

/** How likely it is that two names are of the same entity. */
export interface Likeness {
  /** From 0 to 1. */
  readonly score: number;
  /** The rest of a sentence that begins with the two names. */
  readonly reason: string;
  /** The surname, if it is all that they have in common. */
  readonly surname?: string;
}

const small = new Set(
  'of the and for in on to at by a an de del della di du des la le les el y et und der von'.split(' '),
);

/** How letters are spelled where they are missing on a keyboard. */
const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** Prepares a name for comparison. */
export function comparableName(name: string, kind: EntityKind, isAlias: boolean): ComparableName {
  const form = nameForm(name, kind);
  const { words } = form;
  const isExpansion = kind !== 'person' && words.length > 1;
  // “U.S. Board of Trade” is abbreviated as USBOT: initials contribute all of their letters.
  const initials = new Set((name.match(/(?<!\p{L})(?:\p{Lu}\.){2,}/gu) ?? []).map(foldName));
  const letters = (list: readonly string[]) =>
    list.map((word) => (initials.has(word) ? word : word[0])).join('');
  const parts = isExpansion ? [words, withoutMinistry(words)] : [];
  const acronyms = parts.flatMap((part) => [letters(part), letters(part.filter((word) => !small.has(word)))]);
  const isAcronym = kind !== 'person' && words.length === 1 && /^(?:\p{Lu}[.\d]*){2,8}$/u.test(name);
  const composed = name.normalize('NFC');
  const spelledOut = composed.replace(/[äöüøå]/giu, (letter) => umlauts[letter.toLowerCase()]!);
  return {
    name,
    kind,
    isAlias,
    form,
    folded: foldName(name),
    ...(spelledOut !== composed && { spelledOut: foldName(spelledOut) }),
    acronyms: [...new Set(acronyms)].filter((acronym) => acronym.length > 1),
    ...(isAcronym && { asAcronym: words[0]! }),
  };
}

/** HHS is the Department of Health and Human Services. */
function withoutMinistry(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => word === 'department' || word === 'ministry');
  return at >= 0 && words[at + 1] === 'of' && words.length > at + 3 ? words.slice(at + 2) : words;
}

/**
 * Compares two names of entities of one kind, with the strongest test first.
 *
 * @returns undefined if nothing suggests that they are the same
 */
export function compareNames(a: ComparableName, b: ComparableName): Likeness | undefined {
  const { generation: one } = a.form;
  const { generation: other } = b.form;
  if (one && other && one !== other) return undefined;
  const likeness =
    sameWords(a, b) ?? initials(a, b) ?? acronym(a, b) ?? misspelling(a, b) ?? surnameOnly(a, b);
  if (!likeness) return undefined;
  // `George Example` and `George Example Jr.` may be father and son; two aliases may be the same by chance.
  const penalty = (one === other ? 0 : 0.2) + (a.isAlias && b.isAlias ? 0.1 : 0);
  return { ...likeness, score: likeness.score - penalty };
}

function sameWords(a: ComparableName, b: ComparableName): Likeness | undefined {
  if (a.form.words.length === 0) return undefined;
  if (a.name === b.name) return { score: 0.95, reason: 'are the same' };
  if (a.folded === b.folded) return { score: 0.93, reason: 'differ only in case, accents or punctuation' };
  if (formKey(a.form) === formKey(b.form)) {
    const dropped = [...a.form.dropped, ...b.form.dropped];
    const reason =
      a.form.generation !== b.form.generation
        ? 'differ only by “Jr.” or the like'
        : dropped.length === 0
          ? 'differ only in the order of the words'
          : a.kind === 'person'
            ? 'differ only by an honorific'
            : 'differ only by “the” or a corporate suffix';
    // “The News” is not “News Corp”: one remaining word is weak evidence.
    const isVague =
      a.form.words.length === 1 && a.form.dropped.includes('the') !== b.form.dropped.includes('the');
    return { score: isVague ? 0.7 : 0.9, reason };
  }
  if (sortedKey(a.form) === sortedKey(b.form)) {
    return { score: 0.85, reason: 'differ only in the order of the words' };
  }
  if (a.form.words.join('') === b.form.words.join(''))
    return { score: 0.85, reason: 'differ only in their spaces' };
  if (a.spelledOut === b.folded || b.spelledOut === a.folded)
    return { score: 0.88, reason: 'differ only in how an umlaut is written' };
  return a.kind === 'person' && articleKey(a.form) === articleKey(b.form)
    ? { score: 0.88, reason: 'differ only in how an article is written' }
    : undefined;
}

/** The article of Arabic names, as it is written in other languages, before any letter. */
const arabicArticle = /^(?:[ae][lnrstdz]|(?:a|e)sh|[аэ](?:ль?|[нрстдз]|ш))$/u;

/** Returns the words of a form with one article for Al-, El-, Ал- and аль-. */
function articleKey({ words }: NameForm): string {
  const last = words.length - 1;
  return words
    .map((word, index) => (index > 0 && index < last && arabicArticle.test(word) ? 'al' : word))
    .join(' ');
}

/** Returns the words of a form in alphabetical order, to compare forms whatever the order of their words. */
export function sortedKey({ words }: NameForm): string {
  return words.toSorted().join(' ');
}

/** Compares names like `R. W. Example` and `Ronald Example`: the same surname, and given names that agree. */
function initials(a: ComparableName, b: ComparableName): Likeness | undefined {
  if (a.kind !== 'person') return undefined;
  const [one, other] = [a.form.words, b.form.words];
  if (one.length < 2 || other.length < 2 || one.at(-1) !== other.at(-1)) return undefined;
  const [given, otherGiven] = [one.slice(0, -1), other.slice(0, -1)];
  if (!isSameGivenName(given[0]!, otherGiven[0]!) || !isWithin(given.slice(1), otherGiven.slice(1)))
    return undefined;
  return given[0] === otherGiven[0] && given[0]!.length > 1
    ? { score: 0.8, reason: 'differ only by a middle name or initial' }
    : { score: 0.7, reason: 'have the same surname, and an initial in one matches a name in the other' };
}

function isSameGivenName(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/** Whether the middle names in the shorter list agree with those in the longer list, in order. */
function isWithin(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const name of short) {
    while (at < long.length && !isSameGivenName(name, long[at]!)) at += 1;
    if (at === long.length) return false;
    at += 1;
  }
  return true;
}

function acronym(a: ComparableName, b: ComparableName): Likeness | undefined {
  const isOne = (short: ComparableName, long: ComparableName) =>
    long.acronyms.includes(short.asAcronym ?? '');
  if (!isOne(a, b) && !isOne(b, a)) return undefined;
  const length = (a.asAcronym ?? b.asAcronym)!.length;
  return { score: length > 2 ? 0.7 : 0.6, reason: 'are an acronym and a name it may stand for' };
}

/**
 * Compares names of which one word has one letter missing, added, changed or swapped. Numbers don’t count.
 */
function misspelling(a: ComparableName, b: ComparableName): Likeness | undefined {
  const [one, other] = [a.form.words, b.form.words];
  if (one.length !== other.length || Math.min(one.join('').length, other.join('').length) < 5)
    return undefined;
  const differing = one.flatMap((word, index) =>
    word === other[index] ? [] : [[word, other[index]!] as const],
  );
  const [pair] = differing;
  if (!pair || differing.length > 1 || distance(...pair) > 1) return undefined;
  const [word, second] = pair;
  if (/\p{N}|^[ivx]+$/u.test(word) || /\p{N}|^[ivx]+$/u.test(second)) return undefined;
  const longer = Math.max(word.length, second.length);
  if (longer < 4) return undefined;
  const isLong = one.length > 1 || longer > 7;
  // The first letter is rarely a typing error, and a different letter often makes a different name: Gambia
  // and Zambia, Iceland and Ireland.
  const isOther =
    word.length === second.length &&
    word.split('').toSorted().join('') !== second.split('').toSorted().join('');
  return {
    score: (isLong ? 0.75 : 0.6) - (word[0] === second[0] ? (isOther ? 0.15 : 0) : 0.3),
    reason: 'differ by one letter',
  };
}

function surnameOnly(a: ComparableName, b: ComparableName): Likeness | undefined {
  if (a.kind !== 'person') return undefined;
  const [one, other] = [a.form.words, b.form.words];
  const [short, long] = one.length === 1 ? [one, other] : [other, one];
  // Two surnames that are the same are the same words.
  return short.length === 1 && short[0] === long.at(-1)
    ? { score: 0.5, reason: 'are a surname and a full name with that surname', surname: short[0] }
    : undefined;
}
