import { useState } from 'preact/hooks';
import type { WordingAnswer } from '../../../schema/wording-answers.ts';
import type { DecisionInput, WordingCard } from '../../api/requests.ts';

/** A place where a wording is not the person, although it is elsewhere. */
interface ExcludedPlace {
  readonly article: string;
  readonly passage: string;
}

/** The cards of a decision with what the keeper answered. */
export interface AnsweredCards {
  readonly cards: readonly WordingCard[];
  readonly answers: Readonly<Record<string, WordingAnswer>>;
  readonly excluded: readonly ExcludedPlace[];
  readonly onAnswer: (wording: string, answer: WordingAnswer) => void;
  readonly onExclude: (place: ExcludedPlace, isExcluded: boolean) => void;
}

/** Keeps what the keeper answers of the cards of a decision. */
export function useAnsweredCards() {
  const [answers, setAnswers] = useState<AnsweredCards['answers']>({});
  const [excluded, setExcluded] = useState<readonly ExcludedPlace[]>([]);
  return {
    answers,
    excluded,
    onAnswer: (wording: string, answer: WordingAnswer) => setAnswers({ ...answers, [wording]: answer }),
    onExclude: (place: ExcludedPlace, isExcluded: boolean) => {
      const others = excluded.filter(
        ({ article, passage }) => article !== place.article || passage !== place.passage,
      );
      setExcluded(isExcluded ? [...others, place] : others);
    },
  };
}

/** Returns a decision with the answers, once every card has one: until then each would only make it plan again. */
export function answeredDecision(
  decision: DecisionInput,
  { cards, answers, excluded }: Pick<AnsweredCards, 'cards' | 'answers' | 'excluded'>,
): DecisionInput {
  if (decision.type !== 'withhold' || cards.length === 0 || openCards(cards, answers) > 0) return decision;
  const meant = new Set(
    cards
      .filter(({ wording }) => answers[wording] === 'person')
      .flatMap(({ samples }) => samples.map(({ passage }) => passage)),
  );
  return {
    ...decision,
    answers: cards.map(({ wording }) => ({ wording, answer: answers[wording]! })),
    otherMeanings: [
      ...(decision.otherMeanings ?? []),
      ...excluded.filter(({ passage }) => meant.has(passage)),
    ],
  };
}

/** Returns the number of cards without an answer. */
export function openCards(cards: readonly WordingCard[], answers: AnsweredCards['answers']): number {
  return cards.filter(({ wording }) => answers[wording] === undefined).length;
}
