import { queryWords as english } from '../../en/scripts/query-words.ts';
import { marked } from '../marked.ts';

export const queryWords: typeof english = marked(english);
