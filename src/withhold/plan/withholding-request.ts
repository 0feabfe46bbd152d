import type { Stem } from '../../search/words/stem.ts';
import type { Ground } from '../../schema/withheld.ts';

/** What a keeper asks for. */
export interface WithholdingRequest {
  /** The id of a record, or words in named articles. */
  readonly subject: string;
  /** The words that stand instead. */
  readonly words: string;
  readonly ground: Ground;
  readonly reason: string;
  /** The ids of the articles; those that list the record if absent. */
  readonly articles?: readonly string[];
  /** More forms of the name, such as a nickname that no record states. */
  readonly also: readonly string[];
  /** The sentence for readers, if it is not the usual one. */
  readonly sentence?: string;
  /** `YYYY-MM-DD` */
  readonly reviewOn?: string;
  /** The names of files of pictures that the keeper has looked at, and that stay. */
  readonly pictures: readonly string[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  readonly decidedBy: string;
  readonly stems: readonly Stem[];
}
