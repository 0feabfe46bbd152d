import { wordLists } from '../lists/word-lists.ts';
import type { Word } from '../text/words.ts';
import type { Lesson } from './lesson.ts';
import { mayBegin, type OpenedWords, openedKey, openLearned, openWords } from './stretches.ts';

/** Of the places where a word would be opened, at least this share must be parts of names: a comma is in few of them. */
const minShare = 0.05;

type Place = keyof OpenedWords;

/**
 * Returns the words of decided names that are open nowhere by themselves, so that the tagger can learn what belongs to a name in
 * this archive: general Quell, Quell river, the *police*.
 */
export function openedWords(lessons: readonly Lesson[]): OpenedWords {
  const opened = {
    first: new Set<string>(),
    inner: new Set<string>(),
    last: new Set<string>(),
    alone: new Set<string>(),
  };
  const inNames = new Map<string, number>();
  for (const lesson of lessons) {
    for (const [place, word] of closedWords(lesson)) {
      const key = openedKey(word);
      opened[place].add(key);
      inNames.set(key, (inNames.get(key) ?? 0) + 1);
    }
  }
  if (inNames.size === 0) return opened;
  const places = countOpened(lessons, opened);
  const kept = (words: ReadonlySet<string>) =>
    new Set([...words].filter((key) => inNames.get(key)! >= (places.get(key) ?? 0) * minShare).toSorted());
  return {
    first: kept(opened.first),
    inner: kept(opened.inner),
    last: kept(opened.last),
    alone: kept(opened.alone),
  };
}

/** Returns the words of the names of a lesson that are not open by themselves, or that could not begin a name as they do. */
function closedWords({ sentences, names, language }: Lesson): (readonly [Place, Word])[] {
  const lists = wordLists(language);
  const byPassage = Map.groupBy(names, ({ passage }) => passage);
  return sentences.flatMap(({ passage, words }) => {
    const here = byPassage.get(passage) ?? [];
    if (here.length === 0) return [];
    const open = openWords(words, lists);
    return here.flatMap(({ start, end }) => {
      const first = words.findIndex((word) => word.start >= start && word.start < end);
      if (first < 0) return [];
      const last = words.findLastIndex((word) => word.start < end);
      return words.slice(first, last + 1).flatMap((word, index) => {
        if (open[first + index] && (index > 0 || mayBegin(word, lists))) return [];
        const isLast = first + index === last;
        const place = index > 0 ? (isLast ? 'last' : 'inner') : isLast ? 'alone' : 'first';
        return [[place, word] as const];
      });
    });
  });
}

/** Returns how often each word would be opened. */
function countOpened(lessons: readonly Lesson[], opened: OpenedWords): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sentences, language } of lessons) {
    const lists = wordLists(language);
    for (const { words } of sentences) {
      const before = openWords(words, lists);
      const open = [...before];
      openLearned(open, words, opened);
      words.forEach((word, index) => {
        if (!open[index] || before[index]) return;
        const key = openedKey(word);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      });
    }
  }
  return counts;
}
