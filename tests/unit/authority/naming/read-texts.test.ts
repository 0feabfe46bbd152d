import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { textKey, readTexts } from '../../../../src/authority/naming/read-texts.ts';
import type { ArticleRecord } from '../../../../src/archive/record.ts';
import { digestOf, ValueCache } from '../../../../src/files/value-cache.ts';

const body = 'The **bridge** opened.\n';
const record = { id: 'bridge', data: { title: 'A bridge' }, body } as unknown as ArticleRecord;

function cacheFile(): string {
  const dir = mkdtempSync(join(tmpdir(), 'texts-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  return join(dir, 'texts.jsonl');
}

function textsOf(file: string): string[] {
  return readTexts([record], 'en', file)
    .get('bridge')!
    .passages.map(({ text }) => text);
}

function store(file: string, key: string): void {
  const kept = new ValueCache(file);
  kept.of(key, () => [{ text: 'From the cache.', closed: [], manualLinks: [] }]);
  kept.save();
}

test('takes an unchanged text from the cache', () => {
  const file = cacheFile();
  expect(textsOf(file)).toEqual(['A bridge', 'The bridge opened.']);
  writeFileSync(file, readFileSync(file, 'utf8').replace('The bridge opened.', 'From the cache.'));
  expect(textsOf(file)).toEqual(['A bridge', 'From the cache.']);
});

test('reads a text again that other code has read', () => {
  const file = cacheFile();
  store(file, digestOf([body]));
  expect(textsOf(file)).toEqual(['A bridge', 'The bridge opened.']);
  store(file, textKey(body, 'the digest of other code'));
  expect(textsOf(file)).toEqual(['A bridge', 'The bridge opened.']);
});
