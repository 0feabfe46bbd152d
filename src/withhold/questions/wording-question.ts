import type { WordingAnswer } from '../../schema/wording-answers.ts';
import { foldedWords } from '../forms/folded-words.ts';

/** Why words of an article may be the person. */
export type AskingReason =
  | 'given name'
  | 'part of the surname'
  | 'initials'
  | 'another first name'
  | 'another word after it'
  | 'one letter apart'
  | 'derived word'
  | 'small letters'
  | 'prefix'
  | 'topic'
  | 'series';

/** Words that may be the person, of which only the keeper knows. */
export interface WordingQuestion {
  /** As they stand, in their most frequent spelling. */
  readonly wording: string;
  readonly reason: AskingReason;
  /** How often they stand in the articles of the decision. */
  readonly count: number;
  /** The first of its places. */
  readonly samples: readonly WordingSample[];
  /** What the keeper answered, if anything. */
  readonly answer?: WordingAnswer;
}

/** A place of words that may be the person. */
export interface WordingSample {
  /** The id of the article. */
  readonly article: string;
  readonly sentence: string;
  /** The words with some of those around them, by which the place is named; empty for topics and series. */
  readonly passage: string;
}

/** An answer of the keeper. */
export interface AnsweredWording {
  readonly wording: string;
  readonly answer: WordingAnswer;
}

/** Returns a key that is equal for wordings which are one question: a word in small letters is another than a name. */
export function wordingKey(wording: string): string {
  const words = foldedWords(wording).map(({ folded }) => folded);
  const isSmall = words.length === 1 && /\p{Ll}/u.test(wording) && !/\p{Lu}/u.test(wording);
  return `${isSmall ? '' : '^'}${words.join(' ')}`;
}
