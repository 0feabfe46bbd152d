import { sentenceCase } from '../../../archive/sentence-case.ts';
import { formWords } from './form-words.ts';

/** Returns the key of a field as words: `distinctFrom` is “Distinct from”. */
export function labelOf(key: string): string {
  const plain = key.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);
  return formWords.labels[key] ?? sentenceCase(plain);
}
