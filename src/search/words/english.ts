import { stem } from 'porter2';

// The changes of Snowball 3 to Porter2 (https://snowballstem.org/algorithms/english/stemmer.html): more
// prefixes that suffixes must follow, so that "organic" does not match "organization", nor "university"
// "universal". The package knows only gener-, commun- and arsen-, so other prefixes are replaced with one of
// these.
const beginning = /^(past|univers|later|emerg|organ|inter)(.*)$/;
const known = 'arsen';

// A doubled consonant stays if only two letters would remain: add, err, off.
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
  // The final e of universe and emerge is removed, because it does not follow a short syllable as in paste.
  return ends === 'e' && (begins === 'univers' || begins === 'emerg') ? begins : begins + ends;
}
