import { ageWords as english } from '../../en/scripts/age-words.ts';
import { marked } from '../marked.ts';

export const ageWords: typeof english = marked(english);
