import { type JsonStructure, scanJson } from './scan-json.ts';

/** The maximum depth of paths. */
const maxFrames = 12;

/**
 * Extracts the objects at certain paths from a stream of JSON, keeping one in memory at a time. A path has the keys from
 * the outermost inward, with `*` for a list: `data.posts.*`.
 *
 * @param isWanted returns whether to extract the objects at a path
 * @param maxUnits in UTF-16 code units; a longer object is reported without its text
 */
export async function* splitJsonAt(
  chunks: AsyncIterable<string>,
  isWanted: (path: string) => boolean,
  maxUnits: number,
) {
  const structure = new PathStructure(isWanted);
  for await (const part of scanJson(chunks, structure, maxUnits)) yield { ...part, path: structure.path };
}

class PathStructure implements JsonStructure {
  /** The path of the last wanted object. */
  path = '';
  readonly #isWanted: (path: string) => boolean;
  /** The key of the current value in each open object; `*` for a list. */
  readonly #keys: string[] = [];
  /** The number of open containers within the current object, or below the maximum depth. */
  #depth = 0;

  constructor(isWanted: (path: string) => boolean) {
    this.#isWanted = isWanted;
  }

  get isOutside(): boolean {
    return this.#depth === 0;
  }

  open(isList: boolean, key: string): 'part' | undefined {
    if (this.#depth > 0 || this.#keys.length >= maxFrames) {
      this.#depth += 1;
      return undefined;
    }
    if (this.#keys.length > 0 && this.#keys.at(-1) !== '*') this.#keys[this.#keys.length - 1] = key;
    const path = this.#keys.join('.');
    if (!isList && this.#isWanted(path)) {
      this.path = path;
      this.#depth = 1;
      return 'part';
    }
    this.#keys.push(isList ? '*' : '');
    return undefined;
  }

  close(): boolean {
    if (this.#depth === 0) {
      this.#keys.pop();
      return false;
    }
    this.#depth -= 1;
    return this.#depth === 0;
  }
}
