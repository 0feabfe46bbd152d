import { listText } from './list-text.ts';

let classes: ReadonlyMap<string, string> | undefined;

/**
 * Returns the class of a word.
 *
 * @param lower in lower case
 * @returns a number, or `-` for an unlisted word
 */
export function wordClass(lower: string): string {
  classes ??= new Map(
    listText('word-classes.txt')
      .split('|')
      .flatMap((words, number) =>
        words
          .trim()
          .split(/\s+/)
          .map((word) => [word, String(number)] as const),
      ),
  );
  return classes.get(lower) ?? classes.get(withoutAccents(lower)) ?? '-';
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}
