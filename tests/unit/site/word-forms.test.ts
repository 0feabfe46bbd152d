import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Forms } from '../../../src/browser/forms.ts';
import { WordForms } from '../../../src/site/word-forms.ts';

test('the words of texts are listed folded, each once, and found by how they begin', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'backfile-forms-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const words = new WordForms();
  words.add('<dd id="p1">Immigrants, immigration &amp; IMMIGRANTS: café, post-war A&lt;B.</dd>');
  words.add(`<dd id="p2">${Array.from({ length: 5000 }, (_, index) => `word${index}`).join(' ')}</dd>`);
  expect(words.list().slice(-1)).toEqual(['word999']);
  const files = words
    .write(folder)
    .map(([from, file]) => ({ from, url: `${folder}/forms/${file}.pf_forms` }));
  const forms = new Forms(files, (path) => Promise.resolve(Uint8Array.from(readFileSync(path))));
  expect(await forms.beginning('immigr')).toEqual(['immigrants', 'immigration']);
  expect(await forms.beginning('post')).toEqual(['post', 'postwar']);
  expect(await forms.beginning('cafe')).toEqual(['cafe']);
  expect((await forms.beginning('word')).length).toBe(5000);
  expect(await forms.beginning('word499')).toHaveLength(11);
  expect(await forms.beginning('zzz')).toEqual([]);
});
