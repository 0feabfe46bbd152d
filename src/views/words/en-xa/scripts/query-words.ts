import * as english from '../../en/scripts/query-words.ts';
import { marked } from '../marked.ts';

export const queryWords: typeof english.queryWords = marked(english.queryWords);
export const slipWords: typeof english.slipWords = marked(english.slipWords);
export const valueWords: typeof english.valueWords = marked(english.valueWords);
