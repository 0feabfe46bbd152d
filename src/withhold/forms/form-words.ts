import { slug } from '../../text/slug.ts';
import { isLong } from './address-forms.ts';
import { foldedWords } from './folded-words.ts';

/** A form of a name as the words by which it is found. */
export interface FormWords {
  readonly form: string;
  readonly words: readonly string[];
  /** Whether only words with a capital letter match: a surname may be a common word. */
  readonly isCapital: boolean;
  /** Whether it is the name of another. */
  readonly isOther: boolean;
  /** Words of longer forms that go with it where they stand beside it: given names and their initials. */
  readonly beside: ReadonlySet<string>;
}

/**
 * Returns the forms of a name as words: as they are written, as ids write them, and joined. A form of one word that is
 * written with a capital letter needs one in a text, too.
 *
 * @param others names of others, in which a form is no occurrence
 */
export function prepareForms(forms: readonly string[], others: readonly string[]): FormWords[] {
  const own = forms.flatMap((form) => readingsOf(form, false));
  const withBeside = own.map((one) => ({ ...one, beside: besideOf(one.words, own) }));
  return [...withBeside, ...others.flatMap((form) => readingsOf(form, true))];
}

function readingsOf(form: string, isOther: boolean): FormWords[] {
  const words = foldedWords(form).map(({ folded }) => folded);
  if (words.length === 0) return [];
  const isCapital = words.length === 1 && /\p{Lu}/u.test(form);
  const joined = words.join('');
  const asId = slug(form).split('-').filter(Boolean);
  const base = { form, isOther, beside: new Set<string>() };
  const readings = [
    { ...base, words, isCapital },
    // O’Hara is ohara in an id, 李文火 li-wen-huo.
    ...(asId.length > 0 && asId.join(' ') !== words.join(' ')
      ? [{ ...base, words: asId, isCapital: asId.length === 1 && /\p{Lu}/u.test(form) }]
      : []),
    // As in addresses of pages and of mail: janequill@mail.example
    ...(words.length > 1 && isLong(joined) ? [{ ...base, words: [joined], isCapital: false }] : []),
  ];
  return readings;
}

/** Returns what longer forms have beside a shorter one at their end or beginning. */
function besideOf(words: readonly string[], all: readonly FormWords[]): ReadonlySet<string> {
  const key = words.join(' ');
  const beside = all.flatMap((other) => {
    const rest = other.words.length - words.length;
    if (rest <= 0) return [];
    if (other.words.slice(rest).join(' ') === key) return other.words.slice(0, rest);
    if (other.words.slice(0, words.length).join(' ') === key) return other.words.slice(words.length);
    return [];
  });
  return new Set(beside.flatMap((word) => [word, [...word][0]!]));
}
