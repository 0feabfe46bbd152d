/** A person's name in the parts that a citation or an index orders it by. */
export interface PersonName {
  readonly family: string;
  /** Left out where the person has a single name. */
  readonly given?: string;
  /** "Jr.", "III" */
  readonly suffix?: string;
  /** Whether it is spoken with the family name first. */
  readonly familyFirst?: boolean;
}

const suffixes = /,?\s+(Jr\.?|Sr\.?|II|III|IV)$/u;
/** Languages whose names begin with the family's. */
const familyFirst = new Set(['hu', 'ja', 'km', 'ko', 'vi', 'zh']);
/** Languages in which a person commonly bears two family names. */
const twoFamilyNames = new Set(['es', 'gl']);
const spanishParticles = new Set(['de', 'del', 'la', 'las', 'los', 'y']);
const unspacedScripts = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Divides a person's name by the custom of a language: a particle in lower case belongs to the family name
 * ("van der Berg"); in Spanish the last two words do, from three words on; in Chinese, Hungarian, Japanese,
 * Khmer, Korean and Vietnamese the first word does. "Family, Given" is taken as it says.
 *
 * @param language a BCP 47 code
 * @returns undefined for a name that is written without spaces in Chinese, Japanese or Korean, which is cited whole
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
  if (familyFirst.has(code)) return { family: words[0]!, given: words.slice(1).join(' '), familyFirst: true };
  const start = familyStart(words, code);
  return withSuffix({ family: words.slice(start).join(' '), given: words.slice(0, start).join(' ') }, suffix);
}

/** The index of the first word of the family name; at least 1. */
function familyStart(words: readonly string[], code: string): number {
  const particle = words.findIndex(
    (word, index) => index > 0 && index < words.length - 1 && /^[\p{Ll}’']/u.test(word),
  );
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
