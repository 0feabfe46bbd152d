import { english } from '../en/words.ts';
import type { Words } from '../words.ts';
import { marked } from './marked.ts';

/**
 * The pseudo-language: English with marks around every text. An archive whose `language` is `en-XA` shows at a glance
 * which of its words a translation would not reach.
 */
export const pseudoEnglish: Words = {
  ...marked(english),
  language: 'en-XA',
  // What these are given is a name, or a text that has its marks.
  list: (names) => names.join('⟦, ⟧'),
  sentenceCase: english.sentenceCase,
};
