import * as english from '../../en/scripts/field-words.ts';
import { marked } from '../marked.ts';

export const facetWords: typeof english.facetWords = marked(english.facetWords);
export const likeWords: typeof english.likeWords = marked(english.likeWords);
export const fieldLeads: typeof english.fieldLeads = marked(english.fieldLeads);
