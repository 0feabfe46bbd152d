import { gapWords as english } from '../../en/scripts/gap-words.ts';
import { marked } from '../marked.ts';

export const gapWords: typeof english = marked(english);
