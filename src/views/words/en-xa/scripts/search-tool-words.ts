import { searchToolWords as english } from '../../en/scripts/search-tool-words.ts';
import { marked } from '../marked.ts';

export const searchToolWords: typeof english = marked(english);
