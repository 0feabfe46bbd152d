import bidiFactory from 'bidi-js';

let bidi: ReturnType<typeof bidiFactory> | undefined;

/**
 * Divides a line into runs in the order in which they stand from left to right. A line without letters that run from right to
 * left is one run, whatever the direction of its language.
 *
 * @param isReversed whether the language of the line runs from right to left
 * @see https://www.unicode.org/reports/tr9/
 */
export function inOrder(line: string, isReversed = false) {
  if (!/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(line)) return [{ text: line, isReversed: false }];
  bidi ??= bidiFactory();
  const { levels } = bidi.getEmbeddingLevels(line, isReversed ? 'rtl' : 'ltr');
  const runs: { text: string; level: number }[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const level = levels[at]!;
    const last = runs.at(-1);
    if (last?.level === level) last.text += line[at]!;
    else runs.push({ text: line[at]!, level });
  }
  // Rule L2: from the highest level to the lowest odd one, whatever is of at least that level is reversed.
  const ordered = [...runs];
  for (let level = Math.max(...levels); level > 0; level -= 1) {
    for (let start = 0; start < ordered.length; start += 1) {
      let end = start;
      while (end < ordered.length && ordered[end]!.level >= level) end += 1;
      if (end === start) continue;
      ordered.splice(start, end - start, ...ordered.slice(start, end).toReversed());
      start = end - 1;
    }
  }
  return ordered.map(({ text, level }) => ({ text, isReversed: level % 2 === 1 }));
}
