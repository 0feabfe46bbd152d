import { suggestionWords as english } from '../../en/scripts/suggestion-words.ts';
import { marked } from '../marked.ts';

export const suggestionWords: typeof english = marked(english);
