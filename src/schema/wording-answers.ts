/** What a keeper can say of words that may be a person: they are, they are not, or their sentences are withheld. */
export const wordingAnswers = ['person', 'other', 'sentence'] as const;
export type WordingAnswer = (typeof wordingAnswers)[number];
