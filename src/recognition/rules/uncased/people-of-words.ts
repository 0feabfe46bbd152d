import type { Word } from '../../text/words.ts';
import type { FoundRun, UncasedWords } from './uncased-words.ts';

const person = { kind: 'person', isListed: false } as const;

/** Returns a person’s name in a language with spaces: a given name and a surname, or one or two words behind a title. */
export function personOfWordsAt(
  known: UncasedWords,
  words: readonly Word[],
  first: number,
): FoundRun | undefined {
  if (!known.isFree(words[first])) return undefined;
  const hasTitle = known.endsInTitle(words, first - 1);
  const { givenNames, definite, markers } = known.cues;
  const isGiven = givenNames.has(words[first].text);
  if (!isGiven && (!hasTitle || known.isDefinite(words[first]))) return undefined;
  let last = first;
  while (last < first + 3 && givenNames.has(words[last + 1]?.text ?? '')) last += 1;
  // Where verbs follow a name at once, a given name is not enough, and words that nothing shows end before what does.
  const isStrict = definite.size > 0 || markers.size > 0;
  if (!isStrict) {
    if (isGiven && known.isFree(words[last + 1])) last += 1;
    return isGiven && last === first && !hasTitle ? undefined : { ...person, last, hasTitle };
  }
  const next = words[last + 1];
  if (known.settings.hasDefiniteSurnames && known.isDefinite(next)) {
    // السيد حسن الاجتماع: what follows may as well be the object.
    if (!known.isDescriptive(next)) return undefined;
    last += 1;
  } else if (known.isFree(next) && (hasTitle || markers.has(words[last + 2]?.text ?? ''))) last += 1;
  if (isGiven) return last > first || hasTitle ? { ...person, last, hasTitle } : undefined;
  const isSure = known.endsInHonorific(words, first - 1) && !known.isFree(words[last + 1]);
  return isSure ? { ...person, last, hasTitle } : undefined;
}

/** Returns a person’s name in Korean before a title: a surname of one syllable, or two, and a given name of two. */
export function koreanPersonAt(
  known: UncasedWords,
  words: readonly Word[],
  first: number,
): FoundRun | undefined {
  const word = words[first];
  if (!known.isFree(word) || word.end === words[first + 1]?.start) {
    // 김철수씨: the form of address is part of the word.
    if (!known.isFree(word) || !known.cues.honorifics.has(words[first + 1]!.text)) return undefined;
  }
  const { text } = word;
  const { surnames, neverNames, nounEndings, organizations } = known.cues;
  const hasSurname =
    (text.length === 3 && surnames.has(text[0]!)) || (text.length === 4 && surnames.has(text.slice(0, 2)));
  if (!hasSurname || neverNames.has(text) || organizations.has(text)) return undefined;
  if ([1, 2, 3].some((size) => nounEndings.has(text.slice(-size)))) return undefined;
  return known.beginsTitle(words, first + 1) ? { ...person, last: first, hasTitle: true } : undefined;
}
