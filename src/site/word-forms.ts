import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FileFrom } from '../archive/packed-index.ts';
import { formsOf } from '../archive/fold.ts';

/** So many words are in one file: about 6 kB. */
const inOneFile = 2000;

/**
 * Gathers the words of texts as they are written, folded. The index has only their stems: without these no reader
 * could look for what begins with "immigra", whose words all have the stem "immigr", nor be told of a word like the
 * one that was misspelt.
 */
export class WordForms {
  readonly #words = new Set<string>();

  /** @param html of a document that search-documents.ts made */
  add(html: string): void {
    for (const [, text = ''] of html.matchAll(/<dd [^>]*>([^<]*)<\/dd>/g)) {
      for (const word of text.split(/\s+/)) this.#words.add(word);
    }
  }

  /** In the order of their UTF-16 units. */
  list(): string[] {
    const forms = new Set<string>();
    for (const word of this.#words) for (const form of formsOf(unescape(word))) forms.add(form);
    return [...forms].toSorted();
  }

  /** Writes them into `forms/` in the folder of a bundle. @returns the files */
  write(bundle: string): FileFrom[] {
    const list = this.list();
    const files: FileFrom[] = [];
    mkdirSync(join(bundle, 'forms'), { recursive: true });
    for (let at = 0; at < list.length; at += inOneFile) {
      const part = list.slice(at, at + inOneFile);
      const text = part.join('\n');
      const file = createHash('sha256').update(text).digest('hex').slice(0, 10);
      writeFileSync(join(bundle, 'forms', `${file}.pf_forms`), gzipSync(text, { level: 9 }));
      files.push([part[0]!, file]);
    }
    return files;
  }
}

const signs: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

function unescape(text: string): string {
  return text.replace(/&(amp|lt|gt|quot);/g, (sign) => signs[sign]!);
}
