/** A person's name in the parts by which a citation or an index orders it. */
export interface PersonName {
  readonly family: string;
  /** Absent for a person with a single name. */
  readonly given?: string;
  /** "Jr.", "III" */
  readonly suffix?: string;
  /** Whether the family name is written first. */
  readonly familyFirst?: boolean;
}

const suffixes = /,?(?<!\s)\s+(Jr\.?|Sr\.?|II|III|IV)$/u;
/** Languages in which the family name comes first. */
const familyFirst = new Set(['hu', 'ja', 'km', 'ko', 'vi', 'zh']);
/** Languages in which people usually have two family names. */
const twoFamilyNames = new Set(['es', 'gl']);
/** Languages in which people have several family names and are filed under the last one. */
const lastFamilyName = new Set(['pt']);
const spanishParticles = new Set(['de', 'del', 'la', 'las', 'los', 'y']);
const unspacedScripts = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Splits a person's name by the conventions of a language: a lowercase particle belongs to the family name
 * ("van der Berg"), in Portuguese only to the last one; in Spanish the last two words do, if there are at least three; in
 * Chinese, Hungarian, Japanese, Khmer, Korean and Vietnamese the first word does, and where a patronymic or initials end
 * the name. "Family, Given" is taken as written.
 *
 * @param language a BCP 47 code
 * @returns undefined for a name in Chinese, Japanese or Korean script, which is cited whole
 */
export function splitPersonName(name: string, language: string): PersonName | undefined {
  const whole = name.replace(/\s+/gu, ' ').trim();
  if (unspacedScripts.test(whole)) return undefined;
  const suffix = suffixes.exec(whole)?.[1];
  const bare = whole.replace(suffixes, '');
  const [before, after] = bare.split(/,\s*/u);
  if (before && after) return withSuffix({ family: before, given: after }, suffix);
  const words = bare.split(' ');
  if (words.length === 1) return withSuffix({ family: bare }, suffix);
  const code = language.split('-')[0]!.toLowerCase();
  if (familyFirst.has(code) || isFamilyNameFirst(words))
    return { family: words[0]!, given: words.slice(1).join(' '), familyFirst: true };
  const start = familyStart(words, code);
  return withSuffix({ family: words.slice(start).join(' '), given: words.slice(0, start).join(' ') }, suffix);
}

/** Returns the index of the first word of the family name, at least 1. */
function familyStart(words: readonly string[], code: string): number {
  const particle = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && /^[\p{Ll}’']/u.test(word),
  );
  if (lastFamilyName.has(code)) {
    // "João da Silva Santos", "Maria da Silva": the last name, and the particles before it.
    let start = words.length - 1;
    while (start > 1 && /^\p{Ll}/u.test(words[start - 1]!)) start -= 1;
    return start;
  }
  if (particle > 0 && !twoFamilyNames.has(code)) return particle;
  if (!twoFamilyNames.has(code) || words.length < 3) return words.length - 1;
  // "Gabriel García Márquez", "Ana de la Cruz Soto": the last two names, and the particles before them.
  let start = words.length - 2;
  while (start > 1 && spanishParticles.has(words[start - 1]!.toLowerCase())) start -= 1;
  return start;
}

function withSuffix(name: PersonName, suffix: string | undefined): PersonName {
  return suffix === undefined ? name : { ...name, suffix };
}

/** Russian, Ukrainian, Belarusian and Bulgarian names after the father: Иванович, Сергеевна, Ильинична, Іванівна, Ілліч. */
const patronymic = /^\p{Lu}.*(?:[оеё]вич|ьич|[оеё]вна|[иі]чна|[иі]нична|[ії]вна|оўна|аўна)$/u;
const initials = /^(?:\p{Lu}\.-?){1,4}$/u;

/** Whether a word is a name after the father. */
export function isPatronymic(word: string): boolean {
  return patronymic.test(word);
}

/**
 * Whether a person’s name shows by itself that the family name is written first: Петров Иван Иванович, Петров И. И.
 * A patronymic follows the given name, and is never a name’s last word otherwise; nor are initials.
 *
 * @param words in the order of the name
 */
export function isFamilyNameFirst(words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  if (rest.length === 0 || initials.test(first)) return false;
  if (rest.every((word) => initials.test(word))) return true;
  return rest.length === 2 && patronymic.test(rest[1]!) && !patronymic.test(rest[0]!);
}
