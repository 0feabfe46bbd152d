import { networkScriptWords as english } from '../../en/scripts/network-words.ts';
import { marked } from '../marked.ts';

export const networkScriptWords: typeof english = marked(english);
