import { quoteWords as english } from '../../en/scripts/quote-words.ts';
import { marked } from '../marked.ts';

export const quoteWords: typeof english = marked(english);
