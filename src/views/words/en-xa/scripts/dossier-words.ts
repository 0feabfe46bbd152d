import { dossierWords as english } from '../../en/scripts/dossier-words.ts';
import { marked } from '../marked.ts';

export const dossierWords: typeof english = marked(english);
