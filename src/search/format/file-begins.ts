import { hashOfText } from '../../text/hash-of-text.ts';

/** The code of the letter for keys that share nothing with the one before, and how many they can share. */
const letterA = 65;
const maxShared = 25;

/**
 * Packs the keys with which sorted files begin: for each a capital, by how many letters it shares with the one before, and
 * the others. Keys are folded, and so have no capitals.
 */
export function packBegins(begins: readonly string[]): string {
  return begins
    .map((begin, index) => {
      const before = begins[index - 1] ?? '';
      let shared = 0;
      while (shared < Math.min(maxShared, before.length) && before[shared] === begin[shared]) shared += 1;
      return String.fromCharCode(letterA + shared) + begin.slice(shared);
    })
    .join('');
}

/** Unpacks the output of {@link packBegins}. */
export function unpackBegins(packed: string): string[] {
  let begin = '';
  return (packed.match(/[A-Z][^A-Z]*/g) ?? []).map(
    (text) => (begin = begin.slice(0, text.charCodeAt(0) - letterA) + text.slice(1)),
  );
}

/**
 * Returns a function that names sorted files after the key with which each begins, so that a file keeps its name while others
 * come and go. It is called for one after the other.
 */
export function fileNamer(): (begin: string) => string {
  const names = new Set<string>();
  return (begin) => {
    let name = hashOfText(begin).toString(36);
    while (names.has(name)) name += '0';
    names.add(name);
    return name;
  };
}
