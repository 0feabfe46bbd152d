import type { ArticleRecord } from '../../archive/record.ts';
import { linkSigns } from './answered-hits.ts';
import { shownMarkdown, dataTexts } from './content-values.ts';
import { decodeSigns } from './decode-signs.ts';

/** A text of an article, in which the name may stand. */
export interface ArticlePiece {
  readonly text: string;
  /** The line of the file on which it begins, from 1; absent for fields. */
  readonly line?: number;
}

/** The key of a link to nobody. */
const nobody = 'none';
const target = /\]\(([^()\n]*(?:\([^()\n]*\)[^()\n]*)?)\)/g;
const tag = /<[^<>]*>/g;

/**
 * Returns the texts of an article: its id, its fields without references to records of others, the blocks of its body as they
 * are shown, and what is in their links and tags.
 *
 * @param isOther whether an id is that of a record that does not belong to the decision
 */
export function piecesOfArticle(
  { id, data, body, bodyLine }: Pick<ArticleRecord, 'id' | 'data' | 'body' | 'bodyLine'>,
  isOther: (id: string) => boolean,
): ArticlePiece[] {
  const fields = dataTexts(data).filter((text) => !isOther(text));
  const pieces: ArticlePiece[] = [id, ...fields].map((text) => ({ text: decodeSigns(text) }));
  let line = bodyLine;
  for (const block of body.split(/(?<=\n)(?=[ \t]*\n)/)) {
    pieces.push({ text: shownBlock(block, isOther), line });
    for (const pattern of [target, tag])
      for (const match of block.matchAll(pattern)) {
        const hidden = match[1] ?? match[0];
        if (isReference(hidden, isOther)) continue;
        pieces.push({ text: decodeSigns(hidden), line: line + linesIn(block.slice(0, match.index)) });
      }
    line += linesIn(block);
  }
  return pieces;
}

/** Returns a block as it is shown, in one line but for its items, with signs around what the keeper has linked to others. */
function shownBlock(block: string, isOther: (id: string) => boolean): string {
  const marked = block.replace(/\[([^[\]]*)\]\(entity:([^()\s]*)\)/g, (all, words: string, id: string) =>
    id === nobody || isOther(id) ? `${linkSigns.start}${words}${linkSigns.end}` : all,
  );
  // A line of a paragraph ends where it happens to.
  return shownMarkdown(marked).replace(/(?<=[^\n\-‐‑¬=])\n(?![ \t]*(?:[-*+>#|\n]|\d+[.)]))/g, ' ');
}

/** Whether a link leads to a record or an article of others. */
function isReference(hidden: string, isOther: (id: string) => boolean): boolean {
  const id = /^entity:([^\s]+)$/.exec(hidden)?.[1];
  return id !== undefined && (id === nobody || isOther(id));
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}
