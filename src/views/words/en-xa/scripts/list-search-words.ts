import { listSearchWords as english } from '../../en/scripts/list-search-words.ts';
import { marked } from '../marked.ts';

export const listSearchWords: typeof english = marked(english);
