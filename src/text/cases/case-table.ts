import { nameKey } from '../tokens.ts';

/** A word as a case of another one. */
export interface CaseReading {
  /** The word as a record has it. */
  readonly base: string;
  /** The base as names are compared: see {@link nameKey}. */
  readonly key: string;
  /** The cases that it may be, as bits; words of one name agree in one of them. */
  readonly cases: number;
  /** Whether only a surname is inflected like this, or only another word; a surname’s own endings tell a man’s from a woman’s. */
  readonly use: 'surname' | 'name' | 'any';
  /** Whether a form of a woman’s surname looks the same, or of a man’s. */
  readonly isShared: boolean;
}

/** The exact endings by which a language inflects names. */
export interface CaseTable {
  /** Whether each word of a name is inflected, or only its last one. */
  readonly inflects: 'each' | 'last';
  /** Words after which, at most three words later, a form is no name: _des Richters_. */
  readonly notAfter: ReadonlySet<string>;
  /** Words directly before a form, of which it is a plural: _die Schmidts_. */
  readonly notBehind: ReadonlySet<string>;
  /** Whether all nouns have capitals, so that a capital beside a name tells nothing. */
  readonly hasCapitalNouns: boolean;
  /** Whether only names of several words that are no people are inflected. */
  readonly ofInstitutions: boolean;
  /** Whether only names of people are inflected: a place with the ending is an adjective. */
  readonly ofPeople: boolean;
  /** Given names and surnames that end differ in nothing but an ending of the language: `Peter`, `Peters`. */
  readonly endless: ReadonlySet<string>;
  /** Returns the words of which a word may be a case. */
  readonly readings: (word: string) => CaseReading[];
  /** Returns all cases of a word, without repeats. */
  readonly formsOf: (base: string) => string[];
}

/** What a table is made of. */
export interface CaseSettings extends Partial<
  Pick<CaseTable, 'notAfter' | 'notBehind' | 'hasCapitalNouns' | 'ofInstitutions' | 'ofPeople' | 'endless'>
> {
  readonly inflects: 'each' | 'last';
  /**
   * A line an ending: that of a base, a colon, and those of its cases in one order. `/` is between endings of one case, `-`
   * stands for a case that no form shows, `?` before an ending of both a man’s and a woman’s surname.
   * The longest ending of a base counts; one without cases says that it has none.
   */
  readonly names: string;
  /** Endings that only surnames have; where there are none, those of other words count. */
  readonly surnames?: string;
  /** Of a language with vowel harmony: which lines are for a base, by the letter before the ending in the line: `B|nen: sen`. */
  readonly harmonyOf?: (base: string) => string;
  /** Of shorter words, a form may be any word. */
  readonly minLetters?: number;
}

interface CaseRule {
  readonly harmony: string | undefined;
  readonly ending: string;
  readonly forms: readonly CaseForm[];
}

interface CaseForm {
  readonly ending: string;
  readonly cases: number;
  readonly isShared: boolean;
}

/** So many letters, folded, are the same in all cases of a word. */
export const lettersInAllCases = 2;
/** Before a short ending, so many letters make a word; a long one is nearly a word itself. */
const minStemLetters = 2;
const longEnding = 3;
const minLettersOfWords = 3;

/** Makes a table of its lines. */
export function makeCaseTable(settings: CaseSettings): CaseTable {
  const { harmonyOf, minLetters = minLettersOfWords } = settings;
  const names = readRules(settings.names);
  const surnames = readRules(settings.surnames ?? '');
  const find = (rules: readonly CaseRule[], base: string): CaseRule | undefined => {
    const harmony = harmonyOf?.(base);
    return rules.find(
      (rule) =>
        base.endsWith(rule.ending) &&
        base.length >= rule.ending.length + (rule.ending.length < longEnding ? minStemLetters : 1) &&
        (rule.harmony === undefined || rule.harmony === harmony),
    );
  };
  const nameRule = (base: string) => (base.length < minLetters ? undefined : find(names, base));
  const surnameRule = (base: string) =>
    base.length < minLetters ? undefined : (find(surnames, base) ?? find(names, base));
  const byTail = tailsOf([...names, ...surnames]);
  const longestTail = Math.max(...[...byTail.keys()].map(({ length }) => length));

  const readings = (word: string): CaseReading[] => {
    const found = new Map<string, CaseReading>();
    const beginning = nameKey(word).slice(0, lettersInAllCases);
    for (let size = 0; size <= longestTail && size < word.length; size += 1) {
      const stem = word.slice(0, word.length - size);
      for (const { rule, form } of byTail.get(word.slice(word.length - size)) ?? []) {
        const base = stem + rule.ending;
        if (base === word) continue;
        const isName = nameRule(base) === rule;
        const isSurname = surnameRule(base) === rule;
        if (!isName && !isSurname) continue;
        const use = isName && isSurname ? 'any' : isName ? 'name' : 'surname';
        const key = nameKey(base);
        if (key.slice(0, lettersInAllCases) !== beginning) continue;
        found.set(`${base} ${use}`, { base, key, use, cases: form.cases, isShared: form.isShared });
      }
    }
    return [...found.values()];
  };
  const formsOf = (base: string) => {
    const rules = new Set([nameRule(base), surnameRule(base)]);
    const forms = [...rules].flatMap((rule) =>
      (rule?.forms ?? []).map(({ ending }) => base.slice(0, base.length - rule!.ending.length) + ending),
    );
    return [...new Set(forms)].filter((form) => form !== base);
  };
  return {
    inflects: settings.inflects,
    notAfter: settings.notAfter ?? new Set(),
    notBehind: settings.notBehind ?? new Set(),
    hasCapitalNouns: settings.hasCapitalNouns ?? false,
    ofInstitutions: settings.ofInstitutions ?? false,
    ofPeople: settings.ofPeople ?? false,
    endless: settings.endless ?? new Set(),
    readings,
    formsOf,
  };
}

/** Reads the lines of a table, those of longer endings first. */
function readRules(lines: string): CaseRule[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map(readRule)
    .toSorted((a, b) => b.ending.length - a.ending.length);
}

function readRule(line: string): CaseRule {
  const [head = '', cells = ''] = line.split(':');
  const [named = '', harmony] = head.split('|').toReversed();
  const forms = new Map<string, CaseForm>();
  const add = (cell: string, index: number) => {
    if (cell === '-') return;
    const isShared = cell.startsWith('?');
    const bare = isShared ? cell.slice(1) : cell;
    const known = forms.get(bare);
    forms.set(bare, {
      ending: bare,
      cases: (known?.cases ?? 0) | (1 << index),
      isShared: isShared || (known?.isShared ?? false),
    });
  };
  for (const [index, cell] of cells.trim().split(/\s+/u).filter(Boolean).entries())
    for (const one of cell.split('/')) add(one, index);
  return { harmony, ending: named === '*' ? '' : named, forms: [...forms.values()] };
}

function tailsOf(rules: readonly CaseRule[]) {
  const tails = new Map<string, { readonly rule: CaseRule; readonly form: CaseForm }[]>();
  for (const rule of rules)
    for (const form of rule.forms) {
      const list = tails.get(form.ending);
      if (list) list.push({ rule, form });
      else tails.set(form.ending, [{ rule, form }]);
    }
  return tails;
}
