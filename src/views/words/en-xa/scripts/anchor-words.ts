import { anchorWords as english } from '../../en/scripts/anchor-words.ts';
import { marked } from '../marked.ts';

export const anchorWords: typeof english = marked(english);
