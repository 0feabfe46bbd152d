import { fewResultsWords as english } from '../../en/scripts/few-results-words.ts';
import { marked } from '../marked.ts';

export const fewResultsWords: typeof english = marked(english);
