import type { PackedRepeats } from '../format/packed-index.ts';
import { fromSteps } from '../format/steps.ts';
import { type ReadBytes, readPackedText } from './read-packed.ts';

/** The articles of one bundle that repeat others, loaded after the first result. */
export class Repeats {
  readonly #url: string;
  readonly #read: ReadBytes;
  #groups: Promise<ReadonlyMap<number, readonly number[]>> | undefined;

  constructor(url: string, read: ReadBytes) {
    this.#url = url;
    this.#read = read;
  }

  /** Returns the numbers of all articles of a group, ascending, by the number of each. */
  groups(): Promise<ReadonlyMap<number, readonly number[]>> {
    this.#groups ??= readPackedText(this.#url, this.#read).then((text) => {
      const groups = (JSON.parse(text) as PackedRepeats).map(fromSteps);
      return new Map(groups.flatMap((group) => group.map((number) => [number, group] as const)));
    });
    // Allows another attempt after a failure.
    this.#groups.catch(() => (this.#groups = undefined));
    return this.#groups;
  }
}
