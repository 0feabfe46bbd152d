// Particles written together with a noun, by the sound before them (National Institute of Korean Language, "Standard
// Korean Grammar").
const afterConsonant =
  '은 이 을 과 으로 으로서 으로써 으로는 으로도 으로만 으로부터 으로의 과의 과는 과도 이나 이라고 이라는 이라며 이며 이고 이랑 이든 이다 이지만';
const afterVowel =
  '는 가 를 와 로 로서 로써 로는 로도 로만 로부터 로의 와의 와는 와도 나 라고 라는 라며 랑 든';
const afterAny =
  '의 에 에서 에게 에게서 한테 한테서 께 께서 께서는 께서도 부터 까지 처럼 보다 마다 조차 마저 도 만 하고 에는 에도 에만 에서는 에서도 에서만 에서의 ' +
  '에서부터 에게는 에게도 까지는 까지도 부터는 만이 만은 만을 만의 입니다';
/** A form of address, or the plural, between a noun and its particles. */
const suffixes = new Set(['씨', '님', '들']);

const consonants = new Set(afterConsonant.split(' '));
const vowels = new Set(afterVowel.split(' '));
const any = new Set(afterAny.split(' '));
const longestParticle = 4;
/** A shorter word is rarely followed by what looks like a particle. */
const minStem = 2;

// A syllable, composed or not; or any other sign.
const signs = /[\u1100-\u115F\uA960-\uA97F]+[\u1160-\u11A7]+[\u11A8-\u11FF]*|[^]/gu;
const syllable = /^[가-힣]$/u;

/**
 * Divides a Korean word into a noun, a form of address or plural, and particles: 김철수씨에게 into 김철수, 씨 and 에게. A
 * particle has to agree with the sound before it, and at least two syllables, or a word in other letters, remain. The
 * longest particle counts.
 *
 * @returns where the parts begin, in UTF-16 units; the first is 0
 */
export function koreanParts(word: string): number[] {
  const { written, syllables } = syllablesOf(word);
  const [particle] = particlePlaces(syllables);
  const end = particle ?? syllables.length;
  const suffix = suffixes.has(syllables[end - 1] ?? '') && isStem(syllables, end - 1) ? end - 1 : undefined;
  return unitsOf(written, [0, suffix, particle]);
}

/** Returns where all parts may begin into which a Korean word can be divided: 김영만이 is 김영만 with 이, or 김영 with 만이. */
export function koreanBorders(word: string): number[] {
  const { written, syllables } = syllablesOf(word);
  const places = particlePlaces(syllables);
  const suffixPlaces = [...places, syllables.length]
    .map((end) => end - 1)
    .filter((at) => suffixes.has(syllables[at]!) && isStem(syllables, at));
  return unitsOf(
    written,
    [...new Set([0, ...suffixPlaces, ...places])].toSorted((a, b) => a - b),
  );
}

function syllablesOf(word: string): {
  readonly written: readonly string[];
  readonly syllables: readonly string[];
} {
  const written = word.match(signs) ?? [];
  return { written, syllables: written.map((sign) => sign.normalize('NFC')) };
}

function unitsOf(written: readonly string[], places: readonly (number | undefined)[]): number[] {
  return places
    .filter((place) => place !== undefined)
    .map((place) => written.slice(0, place).reduce((sum, { length }) => sum + length, 0));
}

/** Returns where a word may end in a particle, the longest first. */
function particlePlaces(syllables: readonly string[]): number[] {
  const places: number[] = [];
  for (let size = longestParticle; size > 0; size -= 1) {
    const at = syllables.length - size;
    if (at > 0 && isStem(syllables, at) && isParticle(syllables.slice(at).join(''), syllables[at - 1]!))
      places.push(at);
  }
  return places;
}

function isStem(syllables: readonly string[], length: number): boolean {
  return (
    length >= minStem || (length > 0 && !syllable.test(syllables[0]!) && /[\p{L}\p{N}]/u.test(syllables[0]!))
  );
}

function isParticle(text: string, before: string): boolean {
  if (any.has(text)) return true;
  // How letters and numbers of other scripts are read is not known here.
  if (!syllable.test(before)) return consonants.has(text) || vowels.has(text);
  const final = (before.codePointAt(0)! - 0xac00) % 28;
  const rieul = 8;
  if (final === 0) return vowels.has(text);
  return final === rieul && text.startsWith('로') ? vowels.has(text) : consonants.has(text);
}
