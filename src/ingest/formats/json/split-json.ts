import { type JsonPart, type JsonStructure, scanJson } from './scan-json.ts';

/** Keys of an outer object that may contain the list of articles. */
const listKeys = new Set(
  'articles items posts stories entries records documents docs rows data results response hits news'.split(
    ' ',
  ),
);

/**
 * Splits a stream of JSON into articles, keeping one in memory at a time: the items of a list, either
 * top-level or under a key like `articles`; otherwise consecutive objects.
 *
 * @param maxUnits in UTF-16 code units; a longer part is reported without its text
 */
export function splitJson(chunks: AsyncIterable<string>, maxUnits: number): AsyncGenerator<JsonPart> {
  return scanJson(chunks, new ArticleStructure(), maxUnits);
}

class ArticleStructure implements JsonStructure {
  /** The containers around the articles, outermost first: objects that may contain a list, and lists. */
  readonly #frames: ('object' | 'list')[] = [];
  /** The number of open containers within the innermost frame: inside an article, or something else. */
  #depth = 0;
  #isItem = false;

  get isOutside(): boolean {
    return this.#depth === 0;
  }

  open(isList: boolean, key: string): 'part' | 'parts' | undefined {
    if (this.#depth > 0) {
      this.#depth += 1;
      return undefined;
    }
    const frame = this.#frames.at(-1);
    if (frame === 'object' && !listKeys.has(key)) {
      this.#depth = 1;
      return undefined;
    }
    this.#isItem = frame === 'list';
    if (this.#isItem) this.#depth = 1;
    else this.#frames.push(isList ? 'list' : 'object');
    // An object that contains a list of articles is not an article itself.
    if (isList && !this.#isItem) return 'parts';
    return frame === 'object' ? undefined : 'part';
  }

  close(): boolean {
    if (this.#depth > 0) {
      this.#depth -= 1;
      return this.#depth === 0 && this.#isItem;
    }
    this.#frames.pop();
    return this.#frames.length === 0;
  }
}
