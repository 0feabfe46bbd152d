import { suggestionWords as english, type SuggestionWords } from '../../en/scripts/suggestion-words.ts';
import { marked } from '../marked.ts';

export const suggestionWords: SuggestionWords = marked(english);
