import { readingListWords as english } from '../../en/scripts/reading-list-words.ts';
import { marked } from '../marked.ts';

export const readingListWords: typeof english = marked(english);
