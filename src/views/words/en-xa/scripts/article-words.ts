import { articleWords as english, type ArticleWords } from '../../en/scripts/article-words.ts';
import { marked } from '../marked.ts';

export const articleWords: ArticleWords = marked(english);
