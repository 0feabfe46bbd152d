import anyAscii from 'any-ascii';
import { nameForm } from '../../archive/name-forms.ts';
import { splitPersonName } from '../../text/person-name.ts';
import { surnames } from '../../text/surname.ts';
import { toAscii } from '../../text/slug.ts';
import type { EntityData } from '../../schema/entity.ts';
import { foldedWords } from './folded-words.ts';

/** The forms of a withheld name, as texts. */
export interface WithheldForms {
  /** The name, its aliases, and the ways to order and to transliterate them. */
  readonly full: readonly string[];
  /** What meant the name in the articles of the decision only: a surname alone, words used there. */
  readonly local: readonly string[];
}

/**
 * Returns the forms of the name of a record.
 *
 * @param as the words that articles of the decision use for it
 * @param language of the archive, a BCP 47 code
 */
export function formsOfRecord(
  { name, aliases, sortName, givenName, familyName, kind }: EntityData,
  as: readonly string[],
  language: string,
): WithheldForms {
  const names = [name, ...aliases];
  const isPerson = kind === 'person';
  const split = isPerson ? names.flatMap((one) => splitPersonName(one, language) ?? []) : [];
  const inverted = split.flatMap(({ given, family }) =>
    given ? [`${family} ${given}`, `${given} ${family}`] : [],
  );
  const stated = givenName && familyName ? [`${givenName} ${familyName}`, `${familyName} ${givenName}`] : [];
  const full = [...names, ...(sortName ? [sortName] : []), ...inverted, ...stated];
  const local = isPerson
    ? [
        ...names.flatMap((one) => surnames(one)),
        ...split.map(({ family }) => family),
        ...(familyName ? [familyName] : []),
        ...names.flatMap(shortened),
      ]
    : [];
  return withheldForms(full, [...local, ...as]);
}

/** Returns forms without repeats, and with those in Latin letters by which ids and addresses write them. */
export function withheldForms(full: readonly string[], local: readonly string[] = []): WithheldForms {
  const whole = distinct(full.flatMap(latinFormsOf));
  const known = new Set(whole.map(keyOf));
  const isKnown = (key: string) => known.has(key) || hasSmall(key, known);
  return {
    full: whole,
    local: distinct(local.flatMap(latinFormsOf)).filter((form) => !isKnown(keyOf(form))),
  };
}

/** Returns a form, and in Latin letters as ids have it, with and without the vowels that Arabic script implies. */
function latinFormsOf(form: string): string[] {
  return [form, toAscii(form), anyAscii(form)];
}

/** Returns a name of three words or more without its middle ones: `Ada M. Quill` becomes `Ada Quill`. */
function shortened(name: string): string[] {
  const { words } = nameForm(name, 'person');
  return words.length > 2 ? [`${words[0]} ${words.at(-1)}`] : [];
}

function distinct(forms: readonly string[]): string[] {
  const found = new Map(forms.map((form) => [keyOf(form), form]));
  found.delete('');
  return [...found].flatMap(([key, form]) => (hasSmall(key, found) ? [] : [form]));
}

/** Whether a form is there in small letters, too: so it matches all that it matches with a capital. */
function hasSmall(key: string, known: { readonly has: (key: string) => boolean }): boolean {
  return key.startsWith(capital) && known.has(key.slice(capital.length));
}

const capital = '^';

/** Returns a key that is equal for forms which match the same words: one word with a capital letter matches none without. */
function keyOf(form: string): string {
  const words = foldedWords(form).map(({ folded }) => folded);
  const isCapital = words.length === 1 && /\p{Lu}/u.test(form);
  return `${isCapital ? capital : ''}${words.join(' ')}`;
}
