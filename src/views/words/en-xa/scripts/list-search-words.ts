import { listSearchWords as english, type ListSearchWords } from '../../en/scripts/list-search-words.ts';
import { marked } from '../marked.ts';

export const listSearchWords: ListSearchWords = marked(english);
