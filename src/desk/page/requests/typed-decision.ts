import type { ArticleListing } from '../../../schema/article.ts';
import type { Ground } from '../../../schema/withheld.ts';
import type { DecisionInput } from '../../api/requests.ts';

/** What was typed; which parts of it count depends on the type. */
export interface TypedDecision {
  readonly type: DecisionInput['type'];
  /** The id of a record; empty for the words alone. */
  readonly subject: string;
  readonly words: string;
  readonly also: string;
  readonly pictures: string;
  readonly except: string;
  readonly sentence: string;
  readonly articles: readonly string[];
  readonly ground: Ground;
  readonly reason: string;
  readonly article: string;
  readonly listing: ArticleListing;
  readonly keepTitle: boolean;
  readonly reviewOn: string;
}
