import * as english from '../../en/scripts/search-words.ts';
import { marked } from '../marked.ts';

export const kindWords: typeof english.kindWords = marked(english.kindWords);
export const sortWords: typeof english.sortWords = marked(english.sortWords);
export const searchWords: typeof english.searchWords = marked(english.searchWords);
