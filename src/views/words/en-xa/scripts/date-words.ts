import { dateWords as english } from '../../en/scripts/date-words.ts';
import { marked } from '../marked.ts';

export const dateWords: typeof english = marked(english);
