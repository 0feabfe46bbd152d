import { compareWords as english } from '../../en/scripts/compare-words.ts';
import { marked } from '../marked.ts';

export const compareWords: typeof english = marked(english);
