import { citeWords as english } from '../../en/scripts/cite-words.ts';
import { marked } from '../marked.ts';

export const citeWords: typeof english = marked(english);
