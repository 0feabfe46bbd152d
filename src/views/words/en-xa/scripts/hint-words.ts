import * as english from '../../en/scripts/hint-words.ts';
import { marked } from '../marked.ts';

export const slipWords: typeof english.slipWords = marked(english.slipWords);
export const valueWords: typeof english.valueWords = marked(english.valueWords);
