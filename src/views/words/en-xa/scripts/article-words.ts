import { articleWords as english } from '../../en/scripts/article-words.ts';
import { marked } from '../marked.ts';

export const articleWords: typeof english = marked(english);
