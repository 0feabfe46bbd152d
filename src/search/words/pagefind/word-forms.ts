import { formsOf } from '../fold.ts';

/**
 * Gathers the words of texts as they are written, folded. The index has only their stems: without these no reader
 * could look for what begins with "immigra", whose words all have the stem "immigr", nor be told of a word like the
 * one that was misspelt.
 */
export class WordForms {
  readonly #words = new Set<string>();

  /** @param text folded for the index: see `indexText` */
  add(text: string): void {
    for (const word of text.split(/\s+/)) this.#words.add(word);
  }

  /** In the order of their UTF-16 units. */
  list(): string[] {
    const forms = new Set<string>();
    for (const word of this.#words) for (const form of formsOf(word)) forms.add(form);
    return [...forms].toSorted();
  }
}
