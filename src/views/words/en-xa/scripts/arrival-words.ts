import { arrivalWords as english } from '../../en/scripts/arrival-words.ts';
import { marked } from '../marked.ts';

export const arrivalWords: typeof english = marked(english);
