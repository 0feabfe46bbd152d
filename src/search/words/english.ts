import { stem } from 'porter2';

// What Snowball 3 has mended in Porter2 (https://snowballstem.org/algorithms/english/stemmer.html), by the words of the
// package, which knows only the first three of these beginnings: gener-, commun-, arsen-. Endings are looked for after
// them, so that "organic" is no organization, and a university not universal.
const beginning = /^(past|univers|later|emerg|organ|inter)(.*)$/;
const known = 'arsen';

// Where two letters would be left the doubled one stays: add, err, off.
const short = /^([aeiou]([bdfgr])\2)(?:ed|ing)$/;

/** Returns the stem of an English word by Porter2 as of Snowball 3. */
export function stemEnglish(word: string): string {
  if (word === 'evening' || word === 'inning') return word;
  const doubled = short.exec(word);
  if (doubled) return doubled[1]!;
  if (/ologists?$/.test(word)) return word.replace(/ists?$/, '');
  const [, begins, rest] = beginning.exec(word) ?? [];
  if (begins === undefined) return stem(word);
  const ends = stem(known + rest).slice(known.length);
  // The e of universe and emerge is no ending of a short syllable, as that of paste is.
  return ends === 'e' && (begins === 'univers' || begins === 'emerg') ? begins : begins + ends;
}
