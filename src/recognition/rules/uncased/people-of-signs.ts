import type { Word } from '../../text/words.ts';
import { type FoundRun, isHan, type UncasedWords } from './uncased-words.ts';

const maxSurname = 3;
const maxGiven = 3;
const person = { kind: 'person', hasTitle: true, isListed: false } as const;

/** Returns a person’s name in Chinese: a surname and one or two signs, beside a title or before a verb of speech. */
export function chinesePersonAt(
  known: UncasedWords,
  words: readonly Word[],
  first: number,
): FoundRun | undefined {
  if (!known.cues.surnames.has(words[first]!.text)) return undefined;
  for (const last of [first + 2, first + 1]) {
    if (!words.slice(first + 1, last + 1).every((word) => known.isFree(word)) || last >= words.length)
      continue;
    const isBefore =
      known.beginsTitle(words, last + 1) || known.lastOf(words, last + 1, known.cues.speechVerbs) > last;
    if (isBefore) return { ...person, last };
  }
  if (!known.endsInTitle(words, first - 1)) return undefined;
  const last = known.isFree(words[first + 2]) ? first + 2 : first + 1;
  return known.isFree(words[first + 1]) ? { ...person, last } : undefined;
}

/**
 * Returns a person’s name in Japanese before a title: a surname that begins a run of signs, perhaps with a given name, or a
 * name in katakana whose parts a dot separates.
 */
export function japanesePersonAt(
  known: UncasedWords,
  words: readonly Word[],
  first: number,
): FoundRun | undefined {
  if (isKatakana(words[first])) return katakanaPersonAt(known, words, first);
  const before = words[first - 1];
  if (isHan(before) && !known.cues.functionWords.has(before!.text) && !known.endsInTitle(words, first - 1))
    return undefined;
  const surname = lastOfSurname(known, words, first);
  if (surname < first) return undefined;
  const isShort = surname === first;
  for (let given = 0; given <= maxGiven; given += 1) {
    const last = surname + given;
    if (!isGiven(known, words.slice(surname + 1, last + 1))) continue;
    // 東大教授: one sign is too little to be sure of a surname.
    const isShown =
      isShort && given > 0 ? known.beginsHonorific(words, last + 1) : known.beginsTitle(words, last + 1);
    if (isShown && !(isShort && given === 1)) return { ...person, last };
  }
  return undefined;
}

function lastOfSurname(known: UncasedWords, words: readonly Word[], first: number): number {
  return known.lastOf(words.slice(0, first + maxSurname), first, known.cues.surnames);
}

function isGiven(known: UncasedWords, given: readonly Word[]): boolean {
  if (given.every((word) => isHan(word) && known.isFree(word))) return true;
  const isHiragana = given.every(({ text }) => /^\p{Script=Hiragana}/u.test(text));
  return isHiragana ? given.length > 1 : given.length === 1 && isKatakana(given[0]);
}

function katakanaPersonAt(known: UncasedWords, words: readonly Word[], first: number): FoundRun | undefined {
  let last = first;
  while (/^[・＝]$/u.test(words[last + 1]?.text ?? '') && isKatakana(words[last + 2])) last += 2;
  const isShown = last > first ? known.beginsTitle(words, last + 1) : known.beginsHonorific(words, last + 1);
  return isShown &&
    !known.cues.neverNames.has(words[first]!.text) &&
    !isKatakana(words[first - 1]) &&
    words[first - 1]?.text !== '・'
    ? { ...person, last }
    : undefined;
}

function isKatakana(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Script=Katakana}{2}/u.test(word.text);
}
