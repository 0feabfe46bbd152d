import { downloadWords as english, type DownloadWords } from '../../en/scripts/download-words.ts';
import { marked } from '../marked.ts';

export const downloadWords: DownloadWords = marked(english);
