import { basename } from 'node:path';
import { type IncomingPage, type IncomingProblem, type SourcePlace, warn } from '../../contract/incoming.ts';
import { type OcrPage, type PageScale, pixelsOf, printedWords, scaleOf } from './ocr-page.ts';
import { type FoundPicture, sizeOfPicture } from './page-pictures.ts';
import { printProblem } from '../../contract/print-problems.ts';

/** A page of an issue as it is imported, and how places on it become pixels. */
interface PlacedPage {
  readonly incoming: IncomingPage;
  /** Undefined if nothing on it has a place. */
  readonly scale: PageScale | undefined;
}

/** Makes pages of an issue, and notes what of them can’t be imported. */
export class PagePlacer {
  readonly #unread: string[] = [];
  #unplaced = 0;

  /** @param page undefined if its file is missing */
  async place(
    page: OcrPage | undefined,
    { path, range, unread }: FoundPicture,
    { label, source }: { readonly label?: string | undefined; readonly source: string },
  ): Promise<PlacedPage> {
    if (unread !== undefined) this.#unread.push(unread);
    const picture = path === undefined ? undefined : { path, ...(range && { range }) };
    const size = picture && (await sizeOfPicture(picture));
    if (picture && !size && !range) this.#unread.push(basename(picture.path));
    const scale = page && scaleOf(page, size);
    for (const { words } of page?.blocks ?? [])
      for (const { box, word } of words)
        if (word.trim() !== '' && !(scale && pixelsOf(box, scale))) this.#unplaced += 1;
    const incoming = {
      ...(label !== undefined && { label }),
      source,
      words: page && scale ? printedWords(page, scale) : [],
      ...(scale && { size: scale.size, ...(size && { picture }) }),
    };
    return { incoming, scale };
  }

  /** Returns warnings of what was noted. */
  warnings(place: SourcePlace): IncomingProblem[] {
    return [
      ...(this.#unread.length === 0 ? [] : [unreadPictures(this.#unread, place)]),
      ...(this.#unplaced === 0
        ? []
        : [warn(place, printProblem('page-words-without-place', { count: this.#unplaced }))]),
    ];
  }
}

function unreadPictures(names: readonly string[], place: SourcePlace): IncomingProblem {
  return warn(
    place,
    printProblem('page-pictures-unreadable', { count: names.length, names: names.slice(0, 5) }),
  );
}
