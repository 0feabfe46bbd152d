import { networkScriptWords as english, type NetworkScriptWords } from '../../en/scripts/network-words.ts';
import { marked } from '../marked.ts';

export const networkScriptWords: NetworkScriptWords = marked(english);
