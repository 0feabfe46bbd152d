import type { PrintedWord, WordTable } from '../../schema/word-table.ts';
import type { FormFinder } from '../forms/find-forms.ts';

/** What stands where further words of a name stood. */
const leftOut = '…';

/**
 * Takes a name out of a table of the words of a page: other words stand in the place of its first word, and a sign in that of each
 * further one. Their places on the page stay. A name is found over the ends of lines, columns and broken words.
 */
export function rewriteTable(table: WordTable, finder: FormFinder, words: string): WordTable {
  const tokens: { readonly start: number; readonly end: number; readonly parts: PrintedWord[] }[] = [];
  let text = '';
  let broken: string | undefined;
  for (const word of table.flat()) {
    const last = tokens.at(-1);
    if (word.whole !== undefined && word.whole === broken && last) {
      last.parts.push(word);
      broken = undefined;
      continue;
    }
    broken = word.whole;
    const start = text.length === 0 ? 0 : text.length + 1;
    text += (text.length === 0 ? '' : ' ') + (word.whole ?? word.word);
    tokens.push({ start, end: text.length, parts: [word] });
  }
  const instead = new Map<PrintedWord, string>();
  for (const { start, end } of finder.find(text)) {
    const named = tokens
      .filter((token) => token.start < end && token.end > start)
      .flatMap(({ parts }) => parts);
    for (const [index, word] of named.entries())
      if (!instead.has(word)) instead.set(word, index === 0 ? words : leftOut);
  }
  if (instead.size === 0) return table;
  return table.map((block) =>
    block.map((word) => {
      const other = instead.get(word);
      if (other === undefined) return word;
      const { whole: _, ...rest } = word;
      return { ...rest, word: other };
    }),
  );
}
