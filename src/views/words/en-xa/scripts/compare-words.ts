import { compareWords as english, type CompareWords } from '../../en/scripts/compare-words.ts';
import { marked } from '../marked.ts';

export const compareWords: CompareWords = marked(english);
