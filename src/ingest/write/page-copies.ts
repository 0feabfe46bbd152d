import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { type WordTable, wordTableEnding, wordTableText } from '../../schema/word-table.ts';
import type { IncomingPage, IncomingPrint, PictureOfPage } from '../contract/incoming.ts';
import { bytesOfPicture } from '../source/page-picture.ts';

/** A file of a page, by its path in the folder of issues: a copy, or a text. */
export type PageCopy = { readonly path: string } & (
  | { readonly from: PictureOfPage }
  | { readonly text: string }
);

/** A page as it is written to the file of an issue, with its files. */
export interface WrittenPage {
  readonly fields: {
    readonly label?: string;
    readonly picture?: string;
    readonly size?: [number, number];
    readonly words?: string;
    readonly source?: string;
    readonly imported: string;
  };
  readonly copies: readonly PageCopy[];
}

/** The paths of the files of a page, without their endings. */
interface PageStems {
  readonly picture: string;
  readonly words: string;
}

/**
 * Returns what is written of a page.
 *
 * @param withheld takes the names out of a table that no import brings back
 */
export function writtenPage(
  { label, size, picture, words, source }: IncomingPage,
  stems: PageStems,
  withheld: (table: WordTable) => WordTable,
): WrittenPage {
  const copy = picture === undefined ? undefined : { path: stems.picture + endingOf(picture), from: picture };
  const table =
    words.length === 0
      ? undefined
      : { path: stems.words + wordTableEnding, text: wordTableText(withheld(words)) };
  return {
    fields: {
      ...(label !== undefined && { label }),
      ...(copy && { picture: copy.path }),
      ...(size && { size: [...size] }),
      ...(table && { words: table.path }),
      ...(source !== undefined && { source }),
      imported: pageDigest(size, copy?.from, table?.text),
    },
    copies: [...(copy ? [copy] : []), ...(table ? [table] : [])],
  };
}

/**
 * Returns a digest of what an import writes of a page, by which a later one recognizes edits.
 *
 * @param words the text of its table
 */
export function pageDigest(
  size: readonly (number | string)[] | undefined,
  picture: PictureOfPage | undefined,
  words: string | undefined,
): string {
  const bytes = picture && existsSync(picture.path) ? hash('sha256', bytesOfPicture(picture)) : null;
  return shortDigest([size?.map(String) ?? null, bytes, words?.replaceAll('\r\n', '\n') ?? null]);
}

/** Returns a digest of the places of an article, for the same purpose. */
export function regionsDigest(
  regions: readonly {
    readonly page: number | string;
    readonly blocks: readonly (readonly (number | string)[])[];
  }[],
): string {
  return shortDigest(
    regions.map(({ page, blocks }) => [String(page), blocks.map((block) => block.map(String))]),
  );
}

/** Returns the places of an article with the numbers that its pages have in an issue. */
export function renumbered(
  regions: IncomingPrint['regions'],
  numbers: readonly number[],
): IncomingPrint['regions'] {
  return regions.map(({ page, blocks }) => ({ page: numbers[page - 1]!, blocks }));
}

function endingOf({ path, range }: PictureOfPage): string {
  return range ? '.jpg' : extname(path).toLowerCase();
}

/** 24 bits suffice to recognize edits. */
function shortDigest(value: unknown): string {
  return Buffer.from(hash('sha256', JSON.stringify(value)).slice(0, 6), 'hex').toString('base64url');
}
