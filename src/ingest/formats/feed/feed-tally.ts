import { inFigures } from '../../../archive/count-of.ts';
import { type IncomingProblem, warn } from '../../contract/incoming.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { isBlogger, otherEntry, type OtherEntry } from './entry-kind.ts';

const names: Readonly<Record<OtherEntry, readonly [one: string, several: string]>> = {
  comment: ['comment by a reader', 'comments by readers'],
  template: ['template', 'templates'],
  setting: ['blog setting', 'blog settings'],
  other: ['entry of another kind', 'entries of other kinds'],
};

/** Decides which entries of a feed are articles, and counts the others for a report. */
export class FeedTally {
  readonly #file: string;
  readonly #others = new Map<OtherEntry, number>();
  #isBlogger = false;

  constructor(file: string) {
    this.#file = file;
  }

  accepts(entry: XmlElement): boolean {
    this.#isBlogger ||= isBlogger(entry);
    const other = otherEntry(entry);
    if (other !== undefined) this.#others.set(other, (this.#others.get(other) ?? 0) + 1);
    return other === undefined;
  }

  problems(): IncomingProblem[] {
    if (this.#others.size === 0) return [];
    const parts = (Object.keys(names) as OtherEntry[]).flatMap((other) => {
      const count = this.#others.get(other) ?? 0;
      return count === 0 ? [] : `${inFigures(count)} ${names[other][count === 1 ? 0 : 1]}`;
    });
    return [
      warn(
        { file: this.#file },
        `${this.#isBlogger ? 'This is a Blogger export. ' : ''}Entries that are not articles were left out: ${parts.join(', ')}.`,
        'Keep the file if you need them.',
      ),
    ];
  }
}
