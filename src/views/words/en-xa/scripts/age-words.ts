import { ageWords as english, type AgeWords } from '../../en/scripts/age-words.ts';
import { marked } from '../marked.ts';

export const ageWords: AgeWords = marked(english);
