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

export const noDecision: TypedDecision = {
  type: 'withhold',
  subject: '',
  words: '',
  also: '',
  pictures: '',
  except: '',
  sentence: '',
  articles: [],
  ground: 'request',
  reason: '',
  article: '',
  listing: 'no-search-engines',
  keepTitle: false,
  reviewOn: '',
};

/** Returns the decision that was typed. */
export function decisionOf(typed: TypedDecision, person: string): DecisionInput {
  const { type, reason, article, listing, ground, keepTitle } = typed;
  const reviewOn = typed.reviewOn === '' ? {} : { reviewOn: typed.reviewOn };
  switch (type) {
    case 'withhold':
      return {
        type,
        subject: typed.subject === '' ? person : typed.subject,
        words: typed.words,
        ground,
        reason,
        also: listOf(typed.also),
        pictures: listOf(typed.pictures),
        otherMeanings: listOf(typed.except).map((passage) => ({ passage })),
        ...(typed.subject === '' && { articles: [...typed.articles] }),
        ...(typed.sentence.trim() !== '' && { sentence: typed.sentence }),
        ...reviewOn,
      };
    case 'listing':
      return { type, article, listing, reason, ...reviewOn };
    case 'withdraw':
      return { type, article, ground, reason, keepTitle, ...reviewOn };
    case 'nothing':
      return { type, reason, ...reviewOn };
  }
}

function listOf(text: string): string[] {
  return text.split(',').flatMap((item) => item.trim() || []);
}
