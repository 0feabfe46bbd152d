import { downloadWords as english } from '../../en/scripts/download-words.ts';
import { marked } from '../marked.ts';

export const downloadWords: typeof english = marked(english);
