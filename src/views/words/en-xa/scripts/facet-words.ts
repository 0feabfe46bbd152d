import { facetListWords as english } from '../../en/scripts/facet-words.ts';
import { marked } from '../marked.ts';

export const facetListWords: typeof english = marked(english);
