import type { ArticleListing } from '../../../schema/article.ts';
import type { Ground } from '../../../schema/withheld.ts';
import type { DecisionInput } from '../../api/requests.ts';

/** Nothing typed yet; which parts of it count depends on the type. */
export const noDecision = {
  type: 'withhold' as DecisionInput['type'],
  /** The id of a record; empty for the words alone. */
  subject: '',
  words: '',
  also: '',
  pictures: '',
  except: '',
  sentence: '',
  isAddressGone: false,
  articles: [] as readonly string[],
  ground: 'request' as Ground,
  reason: '',
  article: '',
  listing: 'no-search-engines' as ArticleListing,
  keepTitle: false,
  reviewOn: '',
};

export type TypedDecision = Readonly<typeof noDecision>;

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
        ...(typed.isAddressGone && { isAddressGone: true }),
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
