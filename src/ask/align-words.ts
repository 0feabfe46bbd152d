/** Words of a quotation, and those that stand in their place; one of them is empty where words were added or left out. */
export interface WordDifference {
  readonly quoted: string;
  readonly stands: string;
}

/** How words are found in a text. */
export interface WordAlignment {
  /** The number of words that differ. */
  readonly edits: number;
  readonly differences: readonly WordDifference[];
}

/**
 * Finds the part of a text in whose words those of a quotation differ least: by the dynamic programming of Sellers (1980), in which
 * what stands before and after costs nothing.
 */
export function alignWords(quote: readonly string[], text: readonly string[]): WordAlignment {
  const width = text.length + 1;
  const cost = new Uint32Array((quote.length + 1) * width);
  for (let row = 1; row <= quote.length; row += 1) {
    cost[row * width] = row;
    for (let column = 1; column < width; column += 1) {
      const isSame = quote[row - 1] === text[column - 1];
      cost[row * width + column] = Math.min(
        cost[(row - 1) * width + column - 1]! + (isSame ? 0 : 1),
        cost[(row - 1) * width + column]! + 1,
        cost[row * width + column - 1]! + 1,
      );
    }
  }
  const last = quote.length * width;
  let end = 0;
  for (let column = 1; column < width; column += 1)
    if (cost[last + column]! < cost[last + end]!) end = column;
  return { edits: cost[last + end]!, differences: differencesAt(quote, text, cost, end) };
}

/** Follows the cheapest way back from the end of the part, and joins what differs in a row. */
function differencesAt(
  quote: readonly string[],
  text: readonly string[],
  cost: Uint32Array,
  end: number,
): WordDifference[] {
  const width = text.length + 1;
  const steps: { quoted: string[]; stands: string[]; isSame: boolean }[] = [];
  let [row, column] = [quote.length, end];
  while (row > 0) {
    const here = cost[row * width + column]!;
    const diagonal = column > 0 ? cost[(row - 1) * width + column - 1]! : Infinity;
    const isSame = column > 0 && quote[row - 1] === text[column - 1];
    if (column > 0 && here === diagonal + (isSame ? 0 : 1)) {
      steps.push({ quoted: [quote[row - 1]!], stands: [text[column - 1]!], isSame });
      row -= 1;
      column -= 1;
    } else if (here === cost[(row - 1) * width + column]! + 1) {
      steps.push({ quoted: [quote[row - 1]!], stands: [], isSame: false });
      row -= 1;
    } else {
      steps.push({ quoted: [], stands: [text[column - 1]!], isSame: false });
      column -= 1;
    }
  }
  const groups: { quoted: string[]; stands: string[] }[] = [];
  let isOpen = false;
  for (const { quoted, stands, isSame } of steps.reverse()) {
    if (isSame) isOpen = false;
    else {
      if (!isOpen) groups.push({ quoted: [], stands: [] });
      isOpen = true;
      groups.at(-1)!.quoted.push(...quoted);
      groups.at(-1)!.stands.push(...stands);
    }
  }
  return groups.map(({ quoted, stands }) => ({ quoted: quoted.join(' '), stands: stands.join(' ') }));
}
