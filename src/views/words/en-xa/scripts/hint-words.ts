import * as english from '../../en/scripts/hint-words.ts';
import { marked } from '../marked.ts';

export const mistakeWords: typeof english.mistakeWords = marked(english.mistakeWords);
export const valueWords: typeof english.valueWords = marked(english.valueWords);
