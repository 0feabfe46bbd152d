import type { AdvisedMessage } from '../text/catalog.ts';
import { isMiddleIn, type PageBox } from './page-box.ts';
import { schemaProblem } from './schema-problems.ts';

/** A word as it was read on a page. */
export interface PrintedWord {
  /** Whole pixels of the page’s `size`. */
  readonly box: PageBox;
  /** How sure the reading is, 0–100; undefined if the source does not say. */
  readonly confidence?: number;
  /** As read in this place: of a word that is broken at the end of a line, this part. */
  readonly word: string;
  /** Of a broken word, all of it. */
  readonly whole?: string;
}

/** The words of a page in the order of reading, in blocks. */
export type WordTable = readonly (readonly PrintedWord[])[];

/** What is wrong with a line of a table. */
export interface TableFault extends AdvisedMessage {
  /** From 1. */
  readonly line: number;
}

/** The ending of tables of words. */
export const wordTableEnding = '.tsv';

const header = 'x\ty\twidth\theight\tconfidence\tword\twhole';
const wordLine = /^(\d{1,6})\t(\d{1,6})\t(\d{1,6})\t(\d{1,6})\t(\d{1,2}|100)?\t([^\t]+)(?:\t([^\t]*))?$/;

/**
 * Returns the text of a table of words: a header, then a line for each word with tabs between its values, and an empty line
 * between blocks.
 */
export function wordTableText(table: WordTable): string {
  const blocks = table
    .filter((block) => block.length > 0)
    .map((block) =>
      block
        .map(({ box, confidence, word, whole }) =>
          [...box, confidence ?? '', word, ...(whole === undefined ? [] : [whole])].join('\t'),
        )
        .join('\n'),
    );
  return `${[header, ...blocks.slice(0, 1)].join('\n')}${blocks
    .slice(1)
    .map((block) => `\n\n${block}`)
    .join('')}\n`;
}

/** Returns a table without the words whose middle is in one of some painted parts of the page. */
export function unpaintedWords(table: WordTable, painted: readonly PageBox[]): WordTable {
  if (painted.length === 0) return table;
  return table.map((block) => block.filter(({ box }) => !painted.some((part) => isMiddleIn(box, part))));
}

/** Reads a table of words, and says what is wrong with it, at most one fault a line. */
export function parseWordTable(text: string): {
  readonly table: WordTable;
  readonly faults: readonly TableFault[];
} {
  const lines = text.replaceAll('\r\n', '\n').replace(/\n$/, '').split('\n');
  const faults: TableFault[] = [];
  if (lines[0] !== header)
    faults.push({
      line: 1,
      ...schemaProblem('word-table-no-header', { columns: header.replaceAll('\t', ', ') }),
    });
  const table: PrintedWord[][] = [];
  let block: PrintedWord[] | undefined;
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue;
    if (line === '') {
      block = undefined;
      continue;
    }
    const word = wordOf(line);
    if (!word) {
      faults.push({
        line: index + 1,
        ...schemaProblem('word-line-invalid'),
      });
      continue;
    }
    if (!block) table.push((block = []));
    block.push(word);
  }
  return { table, faults };
}

function wordOf(line: string): PrintedWord | undefined {
  const [, left, top, width, height, confidence, word, whole] = wordLine.exec(line) ?? [];
  if (word === undefined) return undefined;
  return {
    box: [Number(left), Number(top), Number(width), Number(height)],
    ...(confidence !== undefined && { confidence: Number(confidence) }),
    word,
    ...(whole !== undefined && whole !== '' && { whole }),
  };
}
