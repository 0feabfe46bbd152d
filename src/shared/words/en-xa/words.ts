import { english } from '../en/words.ts';
import type { Words } from '../words.ts';
import { marked } from './marked.ts';

/**
 * The pseudo-language: English with marks around every text. An archive with the language `en-XA` shows which
 * texts could not be translated.
 */
export const pseudoEnglish: Words = {
  ...marked(english),
  language: 'en-XA',
  // Their arguments are names, or texts that already have marks.
  list: (names) => names.join('⟦, ⟧'),
  facts: (facts) => facts.join('⟦, ⟧'),
  sentenceCase: english.sentenceCase,
};
